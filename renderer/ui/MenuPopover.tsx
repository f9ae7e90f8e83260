import type { RefObject } from 'react';
import { Menu, MenuItem, Popover } from 'react-aria-components';
import { Icon } from './Icon.tsx';
import { Kbd } from './Kbd.tsx';
import type { MenuChoice } from './MenuButton.tsx';
import styles from './MenuPopover.module.css';

interface MenuPopoverProps {
  readonly label: string;
  readonly choices: readonly MenuChoice[];
  readonly trigger: RefObject<HTMLButtonElement | null>;
  readonly onClose: () => void;
}

export function MenuPopover({ label, choices, trigger, onClose }: MenuPopoverProps) {
  return (
    <Popover
      aria-label={label}
      className={styles['popover'] ?? ''}
      triggerRef={trigger}
      isOpen
      onOpenChange={onClose}
      placement="bottom end"
      offset={4}
    >
      <Menu
        aria-label={label}
        className={styles['menu'] ?? ''}
        autoFocus="first"
        onClose={onClose}
        onAction={(id) => choices.find((choice) => choice.id === id)?.run()}
      >
        {choices.map((choice) => (
          <MenuItem
            key={choice.id}
            id={choice.id}
            textValue={choice.label}
            className={styles['item'] ?? ''}
          >
            {choice.icon && <Icon name={choice.icon} />}
            <span>{choice.label}</span>
            {choice.command && <Kbd command={choice.command} />}
          </MenuItem>
        ))}
      </Menu>
    </Popover>
  );
}
