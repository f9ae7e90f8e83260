import { useState } from 'react';
import { commands } from '../../shared/commands.ts';
import type { Translate } from '../../shared/i18n/translator.ts';
import { useTranslate } from '../stores/settings-store.ts';
import { Finder, type FinderOption } from './Finder.tsx';
import { ITEMS_ONLY, paletteMatches } from './palette-matches.ts';
import { paletteEntries, type PaletteEntry } from './palette-sources.ts';
import { commandIds, isEnabled, runCommand } from './registry.ts';

/** Every command that can run now and every agenda item, found by typing a part of its name. */
export function Palette({ query }: { readonly query: string }) {
  const t = useTranslate();
  // What there is to do is decided by what was on screen when the palette opened.
  const [all] = useState(() => [...commandOptions(t), ...paletteEntries().map(itemOption)]);
  const [text, setText] = useState(query);
  const label = t(text.startsWith(ITEMS_ONLY) ? 'app.palette.items' : 'app.palette.label');
  const options = paletteMatches(all, text);
  return <Finder {...{ label, text, options }} onText={setText} />;
}

function commandOptions(t: Translate): readonly FinderOption[] {
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

function itemOption({ id, number, title, run }: PaletteEntry): FinderOption {
  return { id, kind: 'item', number, label: title, run };
}
