import { useId, useState, type KeyboardEvent } from 'react';
import { flushSync } from 'react-dom';
import { commands, type CommandId } from '../../shared/commands.ts';
import type { Translate } from '../../shared/i18n/translator.ts';
import { useTranslate } from '../stores/settings-store.ts';
import { ui } from '../stores/ui-store.ts';
import { ModalElement } from '../ui/Dialog.tsx';
import { Icon } from '../ui/Icon.tsx';
import { ITEMS_ONLY, paletteMatches, type PaletteOption } from './palette-matches.ts';
import { usePaletteSources, type PaletteEntry } from './palette-sources.ts';
import { commandIds, isEnabled, runCommand } from './registry.ts';
import styles from './Palette.module.css';
import { PaletteList } from './PaletteList.tsx';

export interface RunnableOption extends PaletteOption {
  readonly command: CommandId | null;
  readonly run: () => void;
}

/** Every command that can run now and every agenda item, found by typing a part of its name. */
export function Palette({ query }: { readonly query: string }) {
  const t = useTranslate();
  const entries = usePaletteSources(({ sources }) => sources);
  // What can run is decided by what was on screen when the palette opened.
  const [runnable] = useState(() => commandOptions(t));
  const [text, setText] = useState(query);
  const [active, setActive] = useState(0);
  const listId = useId();
  const options = paletteMatches([...runnable, ...entries.flat().map(itemOption)], text);
  const chosen = options[active];
  const label = t(text.startsWith(ITEMS_ONLY) ? 'app.palette.items' : 'app.palette.label');

  function onKeyDown(event: KeyboardEvent): void {
    const next = nextActive(event.key, active, options.length);
    if (next !== null) setActive(next);
    else if (event.key === 'Enter' && chosen) runAndClose(chosen);
    else return;
    event.preventDefault();
  }

  return (
    <ModalElement className={styles['palette'] ?? ''} label={label} onClose={ui.closeOverlay}>
      <div className={styles['search']}>
        <Icon name="search" />
        <input
          data-autofocus
          role="combobox"
          aria-label={label}
          aria-expanded
          aria-controls={listId}
          aria-autocomplete="list"
          aria-activedescendant={chosen && `${listId}-${chosen.id}`}
          autoComplete="off"
          spellCheck={false}
          placeholder={label}
          value={text}
          onChange={(event) => {
            setText(event.currentTarget.value);
            setActive(0);
          }}
          onKeyDown={onKeyDown}
        />
      </div>
      <PaletteList
        {...{ listId, label, options, active, onPoint: setActive }}
        onRun={runAndClose}
      />
    </ModalElement>
  );
}

/** Closing first gives the focus back, so that the command finds the editor as it was. */
function runAndClose(option: RunnableOption): void {
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

function commandOptions(t: Translate): readonly RunnableOption[] {
  return commandIds
    .filter((id) => id !== 'app.palette' && isEnabled(id))
    .map((id) => ({
      id,
      kind: 'command',
      number: '',
      label: t(commands[id].label),
      command: id,
      run: () => runCommand(id),
    }));
}

function itemOption({ id, number, title, run }: PaletteEntry): RunnableOption {
  return { id, kind: 'item', number, label: title, command: null, run };
}
