import { describe, expect, it } from 'vitest';
import { commandIds } from '../../../renderer/commands/registry.ts';
import { commandsFor, shortcutText } from '../../../renderer/commands/shortcuts.ts';
import { commands, type CommandId, type Scope } from '../../../shared/commands.ts';

const modes: readonly Scope[] = ['prepare', 'live', 'finish'];

/** Whether there is a moment at which commands of both scopes can be used. */
function meet(a: Scope, b: Scope): boolean {
  if (a === b || a === 'always' || b === 'always') return true;
  if (a === 'library' || b === 'library') return false;
  return !(modes.includes(a) && modes.includes(b));
}

/** The key press that a shortcut describes, on a keyboard where nothing is shifted away. */
function press(shortcut: string): KeyboardEvent {
  const parts = shortcut.split('+');
  return new KeyboardEvent('keydown', {
    key: parts.at(-1) ?? '',
    ctrlKey: parts.includes('Mod'),
    shiftKey: parts.includes('Shift'),
    altKey: parts.includes('Alt'),
  });
}

describe('the shortcuts', () => {
  it.each(commandIds)('of %s is its own wherever it can be used', (id) => {
    const others = commandIds.filter(
      (other) => other !== id && meet(commands[other].scope, commands[id].scope),
    );
    expect(others.map((other) => commands[other].shortcut)).not.toContain(commands[id].shortcut);
  });

  it.each(commandIds)('of %s is heard when it is pressed', (id) => {
    expect(commandsFor(press(commands[id].shortcut))).toContain(id);
  });

  it('does not answer to a key with a modifier too many', () => {
    const event = new KeyboardEvent('keydown', { key: 'k', ctrlKey: true, altKey: true });
    expect(commandsFor(event)).not.toContain('app.palette' satisfies CommandId);
  });

  it.each<[string, KeyboardEventInit]>([
    ['+ at the right', { key: '+', code: 'NumpadAdd' }],
    ['= with Shift', { key: '+', code: 'Equal', shiftKey: true }],
    ['= alone', { key: '=', code: 'Equal' }],
  ])('makes the text larger by %s', (_, keys) => {
    const event = new KeyboardEvent('keydown', { ...keys, ctrlKey: true });
    expect(commandsFor(event)).toEqual(['view.larger']);
  });

  it('hears a digit by its place when Shift turns it into a sign', () => {
    const event = new KeyboardEvent('keydown', {
      key: '*',
      code: 'Digit8',
      ctrlKey: true,
      shiftKey: true,
    });
    expect(commandsFor(event)).toEqual(['format.bullets']);
  });

  it('does not hear the number of a sign that is typed with Alt', () => {
    const digit = { key: '1', altKey: true };
    expect(commandsFor(new KeyboardEvent('keydown', { ...digit, code: 'Numpad1' }))).toEqual([]);
    expect(commandsFor(new KeyboardEvent('keydown', { ...digit, code: 'Digit1' }))).toContain(
      'view.actions' satisfies CommandId,
    );
  });

  it('are shown with the names that are on the keys', () => {
    expect(shortcutText('export.other')).toBe('Ctrl Shift E');
    expect(shortcutText('item.up')).toBe('Alt ↑');
  });
});
