import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { commands, type MenuName } from '../shared/commands.ts';
import { translator } from '../shared/i18n/translator.ts';

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
const groups: readonly MenuName[] = ['file', 'edit', 'view', 'agenda', 'insert', 'help'];
const arrows: Readonly<Record<string, string>> = {
  Mod: 'Ctrl',
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
  Backspace: '⌫',
};

/** The table of the command list as the README shows it: a key and the name on screen, a line each. */
function keysTable(): string {
  const t = translator('nl');
  const rows = groups.flatMap((group) =>
    Object.values(commands)
      .filter(({ menu }) => menu === group)
      .map(({ shortcut, label }) => {
        const keys = shortcut.split('+').map((key) => arrows[key] ?? key);
        return `| \`${keys.join(' ')}\` | ${t(label)} |`;
      }),
  );
  return ['| keys | command |', '| --- | --- |', ...rows].join('\n');
}

describe('the README', () => {
  it('lists the keys of every command', () => {
    const section = /<!-- keys.*?-->\n([\s\S]*?)\n?<!-- \/keys -->/.exec(readme)?.[1];
    expect(section?.trim().replaceAll(/ +\|/g, ' |').replaceAll(/-{3,}/g, '---')).toBe(keysTable());
  });
});
