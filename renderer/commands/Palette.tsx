import { useMemo, useState } from 'react';
import type { CommandId } from '../../shared/commands.ts';
import type { Translate } from '../../shared/i18n/translator.ts';
import { useLibrary } from '../stores/library-store.ts';
import { useSettings, useTranslate } from '../stores/settings-store.ts';
import { useUi } from '../stores/ui-store.ts';
import { commandWords } from './command-words.ts';
import { Finder, type FinderOption, type FinderSection } from './Finder.tsx';
import { libraryOptions } from './library-options.ts';
import {
  allMatches,
  isBetter,
  ITEMS_ONLY,
  paletteMatches,
  type PaletteOption,
} from './palette-matches.ts';
import { paletteEntries, paletteFinders, type PaletteEntry } from './palette-sources.ts';
import { inPaletteOrder, keepChosen, lastChosen } from './palette-order.ts';
import { commandIds, isEnabled, labelOf, runCommand } from './registry.ts';
import { useLibraryHits } from './use-library-hits.ts';

type Option = PaletteOption & FinderOption;

/**
 * Every command that can run now, every agenda item, and with a few letters typed what the library has by that
 * name, who takes part and what was written, in this meeting and in the others.
 */
export function Palette({ query }: { readonly query: string }) {
  const t = useTranslate();
  // What there is to do is decided by what was on screen when the palette opened.
  const [all] = useState(() => [...commandOptions(t), ...paletteEntries().map(itemOption)]);
  const library = useNamedInLibrary();
  const [finders] = useState(paletteFinders);
  const [text, setText] = useState(query);
  const itemsOnly = text.startsWith(ITEMS_ONLY);
  const hits = useLibraryHits(itemsOnly ? '' : text);
  const label = t(itemsOnly ? 'app.palette.items' : 'app.palette.label');
  const isInMeeting = useUi(({ screen }) => screen.name === 'meeting');
  const here = { label: null, options: paletteMatches(all, text) };
  const named = text.trim() === '' ? [] : allMatches(library, text);
  const ofLibrary = firstOf(t('finding.library'), named, MOST_OF_LIBRARY);
  const found = (isText: boolean): readonly FinderSection[] =>
    finders
      .filter((finder) => (finder.isText ?? false) === isText)
      .map(({ label: of, find, most }) => firstOf(t(of), itemsOnly ? [] : find(text), most));
  const inTexts = t(isInMeeting ? 'finding.elsewhere' : 'finding.texts');
  // In a meeting what is of that meeting is meant first.
  const isLibraryMeant = !isInMeeting && isBetter(ofLibrary.options, here.options, text);
  return (
    <Finder
      {...{ label, text }}
      sections={[
        ...(isLibraryMeant ? [ofLibrary, here] : [here, ...found(false), ofLibrary]),
        ...found(true),
        // Enter is about what is typed now, never about what was found before.
        hits.isBusy ? { label: inTexts, options: [] } : { ...hits, label: inTexts },
      ]}
      nothing={t('app.palette.nothing')}
      busy={hits.isBusy ? t('finding.busy') : undefined}
      onText={setText}
    />
  );
}

/** As many as leave room for what else is found. */
const MOST_OF_LIBRARY = 7;

function firstOf<O extends FinderOption>(label: string, all: readonly O[], most?: number) {
  return { label, options: all.slice(0, most), total: all.length };
}

/** Also when the library is still being read as the palette opens. */
function useNamedInLibrary(): readonly Option[] {
  const t = useTranslate();
  const language = useSettings((settings) => settings.language);
  const view = useLibrary((state) => state.view);
  const open = useUi(({ screen }) => (screen.name === 'meeting' ? screen.id : null));
  return useMemo(
    () => (view ? libraryOptions(view, { t, language, open }) : []),
    [view, t, language, open],
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
    also: wordsFor(id, t),
    command: id,
    run: () => {
      keepChosen(id);
      runCommand(id);
    },
  }));
}

function wordsFor(id: CommandId, t: Translate): string {
  const words = commandWords[id];
  return words === undefined ? '' : t(words);
}

function itemOption({ id, number, title, run }: PaletteEntry): Option {
  return { id, kind: 'item', number, label: title, run };
}
