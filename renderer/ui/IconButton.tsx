import type { ComponentProps } from 'react';
import type { CommandId } from '../../shared/commands.ts';
import { shortcutText } from '../commands/shortcuts.ts';
import { classNames } from './class-names.ts';
import { Icon, type IconName } from './Icon.tsx';
import styles from './IconButton.module.css';

interface IconButtonProps extends Omit<ComponentProps<'button'>, 'children'> {
  /** Read out, and shown when pointed at. */
  readonly label: string;
  readonly icon: IconName;
  /** The command it runs: its shortcut is shown with the label. */
  readonly command?: CommandId;
}

export function IconButton({ label, icon, command, className, ...rest }: IconButtonProps) {
  const title = command ? `${label} (${shortcutText(command)})` : label;
  return (
    <button
      type="button"
      aria-label={label}
      title={title}
      {...rest}
      className={classNames(styles['button'], className)}
    >
      <Icon name={icon} />
    </button>
  );
}
