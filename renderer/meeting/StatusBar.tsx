import { useMemo, useState } from 'react';
import { discussionWords } from '../../shared/meeting/blocks.ts';
import { commands, type CommandId } from '../../shared/commands.ts';
import type { TextKey } from '../../shared/i18n/translator.ts';
import { runCommand } from '../commands/registry.ts';
import { useBehind } from '../stores/checkpoints.ts';
import { isWritable } from '../stores/meeting-store.ts';
import type { SaveState } from '../stores/recorder.ts';
import { useSettings, useTranslate } from '../stores/settings-store.ts';
import { useUi } from '../stores/ui-store.ts';
import { Kbd } from '../ui/Kbd.tsx';
import { useMeeting } from './meeting-context.ts';
import { clockText, SaveText } from './SaveText.tsx';
import { SaveTrouble } from './SaveTrouble.tsx';
import { useRecovered } from './use-recovered.ts';
import styles from './StatusBar.module.css';

const hints: readonly (readonly [CommandId, TextKey])[] = [
  ['item.jump', 'meeting.keyJump'],
  ['item.next', 'meeting.keyNext'],
  ['parked.add', 'parking.keyPark'],
  ['record.decision', 'meeting.keyDecision'],
  ['record.action', 'meeting.keyAction'],
  ['app.help', 'meeting.keyHelp'],
];

/** The foot of the window: the truth about saving at the left, the keys of the moment at the right. */
export function StatusBar() {
  const t = useTranslate();
  const save = useMeeting((state) => state.save);
  const replayed = useMeeting((state) => state.replayed);
  const meeting = useMeeting((state) => state.meeting);
  const mode = useUi((state) => state.mode);
  const words = useMemo(() => discussionWords(meeting), [meeting]);
  const behind = useBehind(meeting.id);
  const trouble = save.kind === 'failed' ? 'notSaved' : behind ? 'behind' : undefined;
  const writable = useMeeting(isWritable);
  const shown =
    mode === 'live' && writable ? hints : hints.filter(([id]) => commands[id].scope !== 'live');
  return (
    <footer className={styles['bar']} data-trouble={trouble}>
      <RecoveryNews save={save} />
      <CaughtUpNews isBehind={behind !== null} />
      {save.kind === 'failed' ? (
        <SaveTrouble what="saving.notSaved" since={save.since} error={save.error} />
      ) : behind ? (
        <SaveTrouble what="saving.behind" since={behind.since} error={behind.error} />
      ) : (
        <>
          {writable ? <SaveText save={save} /> : <span>{t('meeting.readOnly')}</span>}
          <span>{t('meeting.words', { count: words })}</span>
          {replayed > 0 && <span>{t('meeting.replayed', { count: replayed })}</span>}
          <span className={styles['space']} />
          {shown.map(([command, label]) => (
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
          ))}
        </>
      )}
    </footer>
  );
}

/** Trouble is an alert; that it is over is said too, to who cannot see the bar. Other saves are silent. */
function RecoveryNews({ save }: { readonly save: SaveState }) {
  const t = useTranslate();
  const language = useSettings((settings) => settings.language);
  const recovered = useRecovered(save);
  return (
    <span role="status" className="visually-hidden">
      {recovered !== null && t('meeting.saved', { time: clockText(recovered, language) })}
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
