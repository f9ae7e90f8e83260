import { useEffect } from 'react';
import { commands, type CommandId } from '../../shared/commands.ts';
import { bridge } from '../bridge.ts';
import { checkedField } from '../spelling/fields.ts';
import { isCommandId, runCommand } from './registry.ts';
import { commandsFor } from './shortcuts.ts';
import { keepUndoInField, mayFireIn } from './typing.ts';

/** Hears every key and every choice in the native menu, and runs the command it stands for. */
export function useKeys(): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing || event.getModifierState('AltGraph')) return;
      const command = commandsFor(event).find(
        (id) => mayFireIn(event.target, event) && mayRepeat(id, event) && perform(id),
      );
      if (command) event.preventDefault();
    };
    window.addEventListener('keydown', onKey);
    window.addEventListener('beforeinput', keepUndoInField);
    const stop = bridge.on('command', ({ id }) => {
      if (isCommandId(id)) perform(id);
    });
    return () => {
      window.removeEventListener('keydown', onKey);
      window.removeEventListener('beforeinput', keepUndoInField);
      stop();
    };
  }, []);
}

/** A key held down goes on walking and undoing; it never throws away or adds one thing after another. */
const repeating: ReadonlySet<CommandId> = new Set<CommandId>([
  'edit.undo',
  'edit.redo',
  'item.next',
  'item.previous',
  'item.up',
  'item.down',
  'spelling.next',
  'view.larger',
  'view.smaller',
  'versions.next',
  'versions.previous',
]);

function mayRepeat(id: CommandId, { repeat }: KeyboardEvent): boolean {
  return !repeat || repeating.has(id);
}

/** Says whether there was something to do. */
function perform(id: CommandId): boolean {
  return isReachable(id) ? runCommand(id) : pressButtonWith(id);
}

/** A key that stands on a button of the dialog presses it. Says whether there is one. */
function pressButtonWith(id: CommandId): boolean {
  const button = document.querySelector<HTMLElement>(
    `dialog[open] button:enabled:has(kbd[data-command="${id}"])`,
  );
  button?.click();
  return button !== null;
}

/** What a dialog covers, cannot be reached; its own fields and commands, the size of the text and the way out can. */
function isReachable(id: CommandId): boolean {
  if (!document.querySelector('dialog[open]')) return true;
  const { scope, menu } = commands[id];
  if (id === 'spelling.next' || id === 'spelling.suggest') return checkedField() !== null;
  return id === 'app.quit' || scope === 'versions' || (scope === 'always' && menu === 'view');
}
