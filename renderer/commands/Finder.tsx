import { useId, useState, type KeyboardEvent } from 'react';
import { flushSync } from 'react-dom';
import type { CommandId } from '../../shared/commands.ts';
import type { Snippet } from '../../shared/search/match.ts';
import { ui } from '../stores/ui-store.ts';
import { ModalElement } from '../ui/Dialog.tsx';
import { classNames } from '../ui/class-names.ts';
import frames from '../ui/ModalFrame.module.css';
import { Icon } from '../ui/Icon.tsx';
import styles from './Finder.module.css';
import { FinderList, optionId } from './FinderList.tsx';

export interface FinderOption {
  readonly id: string;
  /** The number of an agenda item, empty for the rest. */
  readonly number: string;
  readonly label: string;
  /** Shows its shortcut. */
  readonly command?: CommandId;
  /** The text in which it was found, shown above the label. */
  readonly snippet?: Snippet;
  readonly note?: string;
  readonly run: () => void;
}

export interface FinderSection {
  /** `null` for what needs no heading: the first of them. */
  readonly label: string | null;
  /** What fits the text, the best first. */
  readonly options: readonly FinderOption[];
  /** Of so many in all they are the first; absent where they are all there are. */
  readonly total?: number;
}

interface FinderProps {
  readonly label: string;
  readonly text: string;
  readonly onText: (text: string) => void;
  readonly sections: readonly FinderSection[];
  /** Said when nothing fits the text. */
  readonly nothing: string;
  /** What is still being looked for. */
  readonly busy?: string | undefined;
}

/** A field over the screen with what can be chosen under it: type, walk with the arrows, Enter. */
export function Finder({ label, text, onText, sections, nothing, busy }: FinderProps) {
  const [active, setActive] = useState(0);
  const listId = useId();
  const options = sections.flatMap((section) => section.options);
  const chosen = options[active];

  function onKeyDown(event: KeyboardEvent): void {
    const next = nextActive(event.key, active, options.length);
    if (next !== null) setActive(next);
    else if (event.key === 'Enter' && chosen) runAndClose(chosen);
    else return;
    event.preventDefault();
  }

  return (
    <ModalElement
      className={classNames(frames['frame'], styles['finder'])}
      label={label}
      isPassing
      onClose={ui.closeOverlay}
    >
      <div className={styles['search']}>
        <Icon name="search" />
        <input
          data-autofocus
          role="combobox"
          aria-label={label}
          aria-expanded
          aria-controls={listId}
          aria-autocomplete="list"
          aria-activedescendant={chosen && optionId(listId, active)}
          autoComplete="off"
          spellCheck={false}
          placeholder={label}
          value={text}
          onChange={(event) => {
            onText(event.currentTarget.value);
            setActive(0);
          }}
          onKeyDown={onKeyDown}
        />
      </div>
      <FinderList
        {...{ listId, label, sections, active, nothing, busy, onPoint: setActive }}
        onRun={runAndClose}
      />
    </ModalElement>
  );
}

/** Closing first gives the focus back, so that the command finds the editor as it was. */
function runAndClose(option: FinderOption): void {
  flushSync(ui.closeOverlay);
  option.run();
}

function nextActive(key: string, active: number, count: number): number | null {
  if (count === 0) return null;
  switch (key) {
    case 'ArrowDown':
      return (active + 1) % count;
    case 'ArrowUp':
      return (active - 1 + count) % count;
    case 'PageDown':
      return Math.min(active + 8, count - 1);
    case 'PageUp':
      return Math.max(active - 8, 0);
    default:
      return null;
  }
}
