import { useState } from 'react';
import type { CommandId } from '../../shared/commands.ts';
import type { TextKey } from '../../shared/i18n/translator.ts';
import { runCommand } from '../commands/registry.ts';
import { useBehind } from '../stores/checkpoints.ts';
import { isWritable } from '../stores/meeting-store.ts';
import { usePresentation } from '../stores/presentation.ts';
import { useSettings, useTranslate } from '../stores/settings-store.ts';
import { useUi, type Mode } from '../stores/ui-store.ts';
import { Kbd } from '../ui/Kbd.tsx';
import { useMeeting } from './meeting-context.ts';
import { clockText, SaveText } from './SaveText.tsx';
import { SaveTrouble } from './SaveTrouble.tsx';
import { LATE, useRecovered } from './use-recovered.ts';
import { useStatusFigures, type StatusFigures } from './use-status-figures.ts';
import { useWaiting } from './use-waiting.ts';
import styles from './StatusBar.module.css';

type Hint = readonly [CommandId, TextKey];

const readingHints: readonly Hint[] = [
  ['item.jump', 'meeting.keyJump'],
  ['item.next', 'meeting.keyNext'],
  ['app.help', 'meeting.keyHelp'],
];

/** What one writes with, in each mode. */
const hints: Readonly<Record<Mode, readonly Hint[]>> = {
  prepare: [
    ['item.add', 'meeting.keyItem'],
    ['item.addBelow', 'meeting.keySubItem'],
    ['item.jump', 'meeting.keyJump'],
    ['item.next', 'meeting.keyNext'],
    ['app.help', 'meeting.keyHelp'],
  ],
  live: [
    ['item.jump', 'meeting.keyJump'],
    ['item.next', 'meeting.keyNext'],
    ['parked.add', 'parking.keyPark'],
    ['record.decision', 'meeting.keyDecision'],
    ['record.action', 'meeting.keyAction'],
    ['app.help', 'meeting.keyHelp'],
  ],
  finish: readingHints,
};

/** Nothing else on screen tells how one came to see the item only. */
const leaveFocus: Hint = ['view.focus', 'meeting.keyLeaveFocus'];

/** The foot of the window: the truth about saving at the left, the keys of the moment at the right. */
export function StatusBar() {
  const failed = useMeeting(({ save }) => (save.kind === 'failed' ? save : null));
  const behind = useBehind(useMeeting(({ meeting }) => meeting.id));
  // Here, so that the time of the last save outlives a trouble.
  const figures = useStatusFigures();
  const trouble = failed ? 'notSaved' : behind ? 'behind' : undefined;
  return (
    <footer className={styles['bar']} data-trouble={trouble}>
      <RecoveryNews />
      <CaughtUpNews isBehind={behind !== null} />
      {failed ? (
        <SaveTrouble what="saving.notSaved" since={failed.since} error={failed.error} />
      ) : behind ? (
        <SaveTrouble what="saving.behind" since={behind.since} error={behind.error} />
      ) : (
        <>
          <Figures {...figures} />
          <Replayed />
          <InTheRoom />
          <Hints />
        </>
      )}
    </footer>
  );
}

function Figures({ words, savedAt }: StatusFigures) {
  const t = useTranslate();
  const mode = useUi((state) => state.mode);
  const writable = useMeeting(isWritable);
  return (
    <>
      {writable ? <SaveText savedAt={savedAt} /> : <span>{t('meeting.readOnly')}</span>}
      {mode !== 'prepare' && <span>{words !== null && t('meeting.words', { count: words })}</span>}
    </>
  );
}

function Replayed() {
  const t = useTranslate();
  const replayed = useMeeting((state) => state.replayed);
  return replayed > 0 ? <span>{t('meeting.replayed', { count: replayed })}</span> : null;
}

function InTheRoom() {
  const t = useTranslate();
  const isOpen = usePresentation((state) => state.isOpen);
  return isOpen && <span className={styles['room']}>{t('presenting.isOn')}</span>;
}

function Hints() {
  const t = useTranslate();
  const writable = useMeeting(isWritable);
  const mode = useUi((state) => state.mode);
  const focus = useUi((state) => state.focusMode) && mode === 'live';
  const isAtItem = useUi((state) => state.currentItem !== null);
  const usual = (writable ? hints[mode] : readingHints).filter(
    ([command]) => isAtItem || command !== 'item.addBelow',
  );
  const shown = focus ? [leaveFocus, ...usual] : usual;
  return shown.map(([command, label]) => (
    <button
      key={command}
      className={styles['hint']}
      type="button"
      tabIndex={-1}
      onClick={() => {
        runCommand(command);
      }}
    >
      <Kbd command={command} /> {t(label)}
    </button>
  ));
}

/** Trouble is an alert; a disk that is late, and that all is well again, is said too. Other saves are silent. */
function RecoveryNews() {
  const t = useTranslate();
  const language = useSettings((settings) => settings.language);
  const isLate = useWaiting() > LATE;
  const recovered = useRecovered();
  return (
    <span role="status" className="visually-hidden">
      {isLate
        ? t('saving.waiting')
        : recovered !== null && t('meeting.saved', { time: clockText(recovered, language) })}
    </span>
  );
}

function CaughtUpNews({ isBehind }: { readonly isBehind: boolean }) {
  const t = useTranslate();
  const [wasBehind, setWasBehind] = useState(isBehind);
  if (isBehind && !wasBehind) setWasBehind(true);
  return (
    <span role="status" className="visually-hidden">
      {wasBehind && !isBehind && t('saving.caughtUp')}
    </span>
  );
}
