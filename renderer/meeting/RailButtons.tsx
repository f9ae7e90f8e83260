import type { CommandId } from '../../shared/commands.ts';
import type { TextKey } from '../../shared/i18n/translator.ts';
import { runCommand } from '../commands/registry.ts';
import { shortcutText } from '../commands/shortcuts.ts';
import { useTranslate } from '../stores/settings-store.ts';
import { useUi } from '../stores/ui-store.ts';
import { afterRender } from '../ui/after-render.ts';
import bar from '../ui/BarButton.module.css';
import { classNames } from '../ui/class-names.ts';
import { Icon, type IconName } from '../ui/Icon.tsx';
import { Kbd } from '../ui/Kbd.tsx';
import styles from './RailButtons.module.css';

/** Opens and closes the agenda and the records: always there where they are drawers, else while they are hidden. */
export function RailButtons() {
  const mode = useUi((state) => state.mode);
  const agenda = useUi((state) => state.agendaShown);
  const records = useUi((state) => state.recordsShown);
  const focus = useUi((state) => state.focusMode) && mode === 'live';
  // What hides both has a way back of its own, in the status bar.
  if (focus) return null;
  return (
    <>
      <RailButton
        command="view.agenda"
        label="meeting.agenda"
        icon="agenda"
        shown={agenda}
        entry="nav [data-item][tabindex='0']"
      />
      {/* Keeps its place in the other modes, which have no records: nothing moves from one to the other. */}
      <span className={styles['place']} data-away={mode !== 'live'}>
        <RailButton
          command="view.records"
          label="meeting.actions"
          icon="records"
          shown={records}
          entry="aside [role=tab][aria-selected=true]"
        />
      </span>
    </>
  );
}

interface RailButtonProps {
  readonly command: CommandId;
  readonly label: TextKey;
  readonly icon: IconName;
  readonly shown: boolean;
  /** Where the rail is entered. */
  readonly entry: string;
}

function RailButton({ command, label, icon, shown, entry }: RailButtonProps) {
  const t = useTranslate();
  return (
    <button
      type="button"
      className={classNames(bar['button'], styles['button'])}
      aria-expanded={shown}
      title={`${t(label)} (${shortcutText(command)})`}
      onClick={({ currentTarget: button }) => {
        runCommand(command);
        afterRender(() => {
          // Beside a rail with a column of its own the button goes away, and would take the focus along.
          const isGone = button.getClientRects().length === 0;
          if (isGone) document.querySelector<HTMLElement>(entry)?.focus();
        });
      }}
    >
      <Icon name={icon} />
      <span className={styles['label']}>{t(label)}</span>
      <span className={styles['key']}>
        <Kbd command={command} />
      </span>
    </button>
  );
}
