import { useState } from 'react';
import type { Translate } from '../../shared/i18n/translator.ts';
import { useTranslate } from '../stores/settings-store.ts';
import { useUi } from '../stores/ui-store.ts';
import { Finder, type FinderOption, type FinderSection } from './Finder.tsx';
import { ITEMS_ONLY, paletteMatches, type PaletteOption } from './palette-matches.ts';
import { paletteEntries, paletteFinders, type PaletteEntry } from './palette-sources.ts';
import { inPaletteOrder, keepChosen, lastChosen } from './palette-order.ts';
import { commandIds, isEnabled, labelOf, runCommand } from './registry.ts';
import { useLibraryHits } from './use-library-hits.ts';

type Option = PaletteOption & FinderOption;

/**
 * Every command that can run now, every agenda item, and with a few letters typed who takes part and
 * what was written, in this meeting and in the others.
 */
export function Palette({ query }: { readonly query: string }) {
  const t = useTranslate();
  // What there is to do is decided by what was on screen when the palette opened.
  const [all] = useState(() => [...commandOptions(t), ...paletteEntries().map(itemOption)]);
  const [finders] = useState(paletteFinders);
  const [text, setText] = useState(query);
  const itemsOnly = text.startsWith(ITEMS_ONLY);
  const hits = useLibraryHits(itemsOnly ? '' : text);
  const label = t(itemsOnly ? 'app.palette.items' : 'app.palette.label');
  const found = finders.map((finder): FinderSection => ({
    label: t(finder.label),
    options: itemsOnly ? [] : finder.find(text),
  }));
  return (
    <Finder
      {...{ label, text }}
      sections={[
        { label: null, options: paletteMatches(all, text) },
        ...found,
        { label: t('finding.elsewhere'), options: hits.options },
      ]}
      busy={hits.isBusy ? t('finding.busy') : undefined}
      onText={setText}
    />
  );
}

function commandOptions(t: Translate): readonly Option[] {
  const { screen, mode } = useUi.getState();
  const where = screen.name === 'meeting' ? mode : 'library';
  const ids = commandIds.filter((id) => id !== 'app.palette' && isEnabled(id));
  return inPaletteOrder(ids, where, lastChosen()).map((id) => ({
    id,
    kind: 'command',
    number: '',
    label: labelOf(id, t),
    command: id,
    run: () => {
      keepChosen(id);
      runCommand(id);
    },
  }));
}

function itemOption({ id, number, title, run }: PaletteEntry): Option {
  return { id, kind: 'item', number, label: title, run };
}
