import { lazy, Suspense, useEffect, useRef, useState, type RefObject } from 'react';
import type { CommandId } from '../../shared/commands.ts';
import { Button } from './Button.tsx';
import { Icon, type IconName } from './Icon.tsx';
import { IconButton } from './IconButton.tsx';

export interface MenuChoice {
  readonly id: string;
  readonly label: string;
  /** Shows its shortcut. */
  readonly command?: CommandId;
  readonly icon?: IconName;
  readonly run: () => unknown;
}

interface MenuButtonProps {
  readonly label: string;
  readonly choices: readonly MenuChoice[];
  /** An icon alone, or the label with an arrow. */
  readonly icon?: IconName;
  readonly variant?: 'plain' | 'quiet';
  readonly className?: string;
  readonly tabIndex?: number;
}

/**
 * The popover and menu code is needed only once a menu opens. It is best there before: React Aria puts the
 * focus right where it knows that a key was pressed last, and sees keys only from when it is loaded.
 */
export const loadMenu = () => import('./MenuPopover.tsx');
const MenuPopover = lazy(async () => ({ default: (await loadMenu()).MenuPopover }));

export function MenuButton({ label, choices, icon, variant = 'quiet', ...rest }: MenuButtonProps) {
  const [open, setOpen] = useState(false);
  const trigger = useRef<HTMLButtonElement>(null);
  useFocusGivenBack(trigger, open);
  const common = {
    ref: trigger,
    ...rest,
    'aria-haspopup': 'menu',
    'aria-expanded': open,
    onPointerEnter: () => void loadMenu(),
    onClick: () => {
      setOpen(!open);
    },
    onKeyDown: (event: React.KeyboardEvent) => {
      if (event.key !== 'ArrowDown' || event.altKey || event.ctrlKey) return;
      event.preventDefault();
      event.stopPropagation();
      setOpen(true);
    },
  } as const;
  return (
    <>
      {icon ? (
        <IconButton {...common} icon={icon} label={label} />
      ) : (
        <Button {...common} variant={variant}>
          {label}
          <Icon name="chevronDown" />
        </Button>
      )}
      {open && (
        <Suspense>
          <MenuPopover
            {...{ label, choices, trigger }}
            onClose={() => {
              setOpen(false);
            }}
          />
        </Suspense>
      )}
    </>
  );
}

/**
 * The popover gives the focus back a frame after it went; a key pressed within that frame would be
 * nobody's.
 */
function useFocusGivenBack(trigger: RefObject<HTMLButtonElement | null>, open: boolean): void {
  useEffect(() => {
    const button = trigger.current;
    if (!open) return undefined;
    return () => {
      if (document.activeElement === document.body) button?.focus({ preventScroll: true });
    };
  }, [trigger, open]);
}
