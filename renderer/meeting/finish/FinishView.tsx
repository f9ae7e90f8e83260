import { useDeferredValue, useMemo, useState } from 'react';
import type { CommandId } from '../../../shared/commands.ts';
import type { TextKey } from '../../../shared/i18n/translator.ts';
import { discussionWords } from '../../../shared/meeting/blocks.ts';
import { countWritten } from '../../../shared/meeting/record-edits.ts';
import type { Meeting } from '../../../shared/meeting/schema.ts';
import { runCommand } from '../../commands/registry.ts';
import { toWordLabel } from '../../exporting/preview-names.ts';
import { usePreviewed } from '../../exporting/previewed-export.ts';
import { useTranslate } from '../../stores/settings-store.ts';
import { Button } from '../../ui/Button.tsx';
import { classNames } from '../../ui/class-names.ts';
import { Kbd } from '../../ui/Kbd.tsx';
import { useMeeting } from '../meeting-context.ts';
import { StatusSelect } from '../prepare/StatusSelect.tsx';
import styles from './FinishView.module.css';
import { RoundOffButton } from '../rounding/RoundOffButton.tsx';
import { AdoptedOn, ClosingFields } from './ClosingFields.tsx';
import { MinutesPages } from './MinutesPages.tsx';

/** What else there is to do with the document, behind the way to Word. */
const otherWays = [
  ['export.other', 'exporting.otherForm'],
  ['house.show', 'commands.houseShow'],
  ['template.show', 'commands.templateShow'],
  ['versions.show', 'commands.versionsShow'],
] as const satisfies readonly (readonly [CommandId, TextKey])[];

/** The minutes as they will be printed, from the same tree as the Word file, and the way out. */
export function FinishView() {
  const t = useTranslate();
  const meeting = useDeferredValue(useMeeting((state) => state.meeting));
  const previewed = usePreviewed(meeting.id);
  const [isUnfolded, setUnfolded] = useState(false);
  return (
    <div className={styles['view']}>
      <MinutesPages />
      <aside
        className={styles['panel']}
        aria-label={t('exporting.title')}
        data-unfolded={isUnfolded}
      >
        <Button
          className={styles['fold']}
          aria-expanded={isUnfolded}
          onClick={() => {
            setUnfolded(!isUnfolded);
          }}
        >
          {t(isUnfolded ? 'exporting.lessWays' : 'exporting.moreWays')}
        </Button>
        <StatusSelect />
        <AdoptedOn />
        <RoundOffButton meeting={meeting} className={styles['way']} />
        <Button
          variant="primary"
          className={classNames(styles['way'], styles['toWord'])}
          onClick={() => {
            runCommand('export.word');
          }}
        >
          <span>{toWordLabel(previewed, meeting.items, t)}</span> <Kbd command="export.word" />
        </Button>
        {otherWays.map(([command, label]) => (
          <Button
            key={command}
            className={styles['way']}
            onClick={() => {
              runCommand(command);
            }}
          >
            <span>{t(label)}</span> <Kbd command={command} />
          </Button>
        ))}
        <ClosingFields />
        <Counts meeting={meeting} />
      </aside>
    </div>
  );
}

/** What the meeting came to, for who wants to know before it goes out. */
function Counts({ meeting }: { readonly meeting: Meeting }) {
  const t = useTranslate();
  const words = useMemo(() => discussionWords(meeting), [meeting]);
  return (
    <ul className={styles['counts']}>
      <li>{t('meeting.words', { count: words })}</li>
      <li>{t('library.decisions', { count: countWritten(meeting.decisions) })}</li>
      <li>{t('library.actions', { count: countWritten(meeting.actions) })}</li>
    </ul>
  );
}
