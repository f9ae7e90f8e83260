import { useMemo } from 'react';
import { flushSync } from 'react-dom';
import { looseEnds, type LooseEnd } from '../../../shared/meeting/loose-ends.ts';
import { assertNever } from '../../../shared/result.ts';
import { runCommand } from '../../commands/registry.ts';
import { useTranslate } from '../../stores/settings-store.ts';
import { ui } from '../../stores/ui-store.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { Kbd } from '../../ui/Kbd.tsx';
import { useMeeting } from '../meeting-context.ts';
import { useStillLoose } from './left-alone.ts';
import { LooseAction } from './LooseAction.tsx';
import { LooseConflict } from './LooseConflict.tsx';
import { LooseItem } from './LooseItem.tsx';
import { LooseLine } from './LooseLine.tsx';
import { LooseNames } from './LooseNames.tsx';
import { LooseParked } from './LooseParked.tsx';
import { LooseRecord } from './LooseRecord.tsx';
import styles from './RoundOffDialog.module.css';
import { useSeenEnds } from './seen-ends.ts';
import { walkByKey } from './walk.ts';

const groups = [
  { kind: 'conflict', title: 'rounding.conflicts', hint: 'rounding.conflictsHint' },
  { kind: 'item', title: 'rounding.items', hint: 'rounding.itemsHint' },
  { kind: 'record', title: 'rounding.records', hint: 'rounding.recordsHint' },
  { kind: 'line', title: 'rounding.lines', hint: 'rounding.linesHint' },
  { kind: 'action', title: 'rounding.actions', hint: 'rounding.actionsHint' },
  { kind: 'parked', title: 'rounding.parked', hint: 'rounding.parkedHint' },
  { kind: 'names', title: 'rounding.names', hint: 'rounding.namesHint' },
] as const;

/** Goes through what may have been forgotten, one by one, before the minutes go out. */
export function RoundOffDialog() {
  const t = useTranslate();
  const meeting = useMeeting((state) => state.meeting);
  const conflicts = useMeeting((state) => state.conflicts);
  const ends = useMemo(() => looseEnds(meeting, conflicts), [meeting, conflicts]);
  const stillLoose = useStillLoose(meeting.id, ends);
  const seen = useSeenEnds(stillLoose);
  const open = new Set(stillLoose.map(({ key }) => key));
  return (
    <Dialog
      title={t('rounding.title')}
      size="large"
      onClose={ui.closeOverlay}
      footer={
        <>
          <p role="status" className={styles['left']}>
            {open.size > 0 && t('rounding.left', { count: open.size, total: seen.length })}
            {open.size === 0 && seen.length > 0 && t('rounding.allDone')}
          </p>
          <Button onClick={ui.closeOverlay}>{t('app.close')}</Button>
          <Button
            variant="primary"
            data-way-out
            data-autofocus={seen.length === 0 || undefined}
            onClick={() => {
              flushSync(ui.closeOverlay);
              runCommand('export.word');
            }}
          >
            <span>{t('exporting.toWord')}</span> <Kbd command="export.word" />
          </Button>
        </>
      }
    >
      {seen.length === 0 && <p className={styles['nothing']}>{t('rounding.nothing')}</p>}
      {/* The arrow keys are a short cut between controls that can each be reached and pressed. */}
      <div className={styles['groups']} onKeyDown={walkByKey}>
        {groups.map(({ kind, title, hint }) => {
          const own = seen.filter((end) => end.kind === kind);
          if (own.length === 0) return null;
          // Before the meeting the minutes say nothing of what was not discussed.
          const isTold = own.some((end) => end.kind === 'item' && end.isTold);
          return (
            <section key={kind} aria-labelledby={`loose-${kind}`}>
              <h3 id={`loose-${kind}`}>{t(title)}</h3>
              {(kind !== 'item' || isTold) && <p className={styles['hint']}>{t(hint)}</p>}
              <ul className={styles['rows']}>
                {own.map((end) => (
                  <EndView key={end.key} end={end} loose={open.has(end.key)} />
                ))}
              </ul>
            </section>
          );
        })}
      </div>
    </Dialog>
  );
}

function EndView({ end, loose }: { readonly end: LooseEnd; readonly loose: boolean }) {
  switch (end.kind) {
    case 'conflict':
      return <LooseConflict end={end} loose={loose} />;
    case 'item':
      return <LooseItem end={end} loose={loose} />;
    case 'record':
      return <LooseRecord end={end} loose={loose} />;
    case 'line':
      return <LooseLine end={end} loose={loose} />;
    case 'action':
      return <LooseAction end={end} loose={loose} />;
    case 'parked':
      return <LooseParked end={end} loose={loose} />;
    case 'names':
      return <LooseNames end={end} loose={loose} />;
    default:
      return assertNever(end);
  }
}
