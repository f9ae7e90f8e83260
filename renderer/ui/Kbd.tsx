import type { CommandId } from '../../shared/commands.ts';
import { shortcutText } from '../commands/shortcuts.ts';
import styles from './Kbd.module.css';

type KbdProps = { readonly command: CommandId } | { readonly keys: string };

/** The keys of a command, or of a control that has its own. */
export function Kbd(props: KbdProps) {
  return (
    <kbd className={styles['kbd']} data-command={'command' in props ? props.command : undefined}>
      {'command' in props ? shortcutText(props.command) : props.keys}
    </kbd>
  );
}
