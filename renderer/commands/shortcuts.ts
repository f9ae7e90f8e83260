import { commands, type CommandId } from '../../shared/commands.ts';
import { isMac } from '../platform.ts';
import { commandIds } from './registry.ts';

interface Chord {
  readonly mod: boolean;
  readonly shift: boolean;
  readonly alt: boolean;
  readonly key: string;
}

function parse(shortcut: string): Chord {
  const parts = shortcut.split('+');
  const key = parts.at(-1) ?? '';
  return {
    mod: parts.includes('Mod'),
    shift: parts.includes('Shift'),
    alt: parts.includes('Alt'),
    key: key === '' ? '+' : key,
  };
}

const chords: readonly (readonly [CommandId, Chord])[] = commandIds.map((id) => [
  id,
  parse(commands[id].shortcut),
]);

/** With Shift or Alt a layout may turn the key into another sign, so its place on the board counts too. */
function keyMatches(event: KeyboardEvent, key: string): boolean {
  if (event.key.toLowerCase() === key.toLowerCase()) return true;
  if (key === '=') return event.key === '+';
  if (!event.shiftKey && !event.altKey) return false;
  return event.code === `Key${key.toUpperCase()}` || event.code === `Digit${key}`;
}

/** Text is made larger with “+”, as everywhere: on most boards “=” with Shift, which nothing else is on. */
function isPlus({ key, shiftKey }: KeyboardEvent, chord: Chord): boolean {
  return shiftKey && key === '+' && chord.key === '=';
}

/** On Windows Alt and the number of a sign, on the keys of digits at the right, type it: Alt+130 is “é”. */
function isSignByNumber({ altKey, ctrlKey, metaKey, key, code }: KeyboardEvent): boolean {
  return altKey && !ctrlKey && !metaKey && code.startsWith('Numpad') && /^\d$/.test(key);
}

/** The commands whose shortcut is this key, in the order of the list. */
export function commandsFor(event: KeyboardEvent): readonly CommandId[] {
  if (isSignByNumber(event)) return [];
  const mod = isMac ? event.metaKey : event.ctrlKey;
  return chords
    .filter(
      ([, chord]) =>
        chord.mod === mod &&
        (chord.shift === event.shiftKey || isPlus(event, chord)) &&
        chord.alt === event.altKey &&
        keyMatches(event, chord.key),
    )
    .map(([id]) => id);
}

const signs: Readonly<Record<string, string>> = {
  Mod: isMac ? '⌘' : 'Ctrl',
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
  Backspace: '⌫',
};

/** How the shortcut is shown: `Ctrl Shift E`. */
export function shortcutText(id: CommandId): string {
  return commands[id].shortcut
    .split('+')
    .map((key) => signs[key] ?? key)
    .join(' ');
}
