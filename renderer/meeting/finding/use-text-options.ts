import { useMemo } from 'react';
import { wordsOf } from '../../../shared/search/fold.ts';
import { matchIn, snippetOf } from '../../../shared/search/match.ts';
import { passagesOf } from '../../../shared/search/passages.ts';
import type { FinderOption } from '../../commands/Finder.tsx';
import { usePaletteFinder } from '../../commands/palette-sources.ts';
import { useTranslate } from '../../stores/settings-store.ts';
import { useMeetingStore } from '../meeting-context.ts';
import { showPassage } from './show-passage.ts';

/** One letter is in every text. */
const LEAST = 2;
const MOST = 12;

/** In the palette: what was prepared, said and recorded in this meeting. */
export function useTextOptions(): void {
  const t = useTranslate();
  const store = useMeetingStore();
  const source = useMemo(
    () =>
      ({
        label: 'finding.here',
        isText: true,
        most: MOST,
        find: (typed) => {
          const words = wordsOf(typed);
          if (words.join(' ').length < LEAST) return [];
          const { meeting } = store.getState();
          return passagesOf(meeting)
            .filter(({ kind }) => kind !== 'item')
            .flatMap((passage): readonly FinderOption[] => {
              const match = matchIn(passage.text, words, passage.recorded);
              if (!match) return [];
              const run = () => {
                showPassage(meeting.id, passage, match);
              };
              const { id, heading, kind, text } = passage;
              const snippet = snippetOf(text, match);
              return [{ id, number: '', label: heading, note: t(`finding.${kind}`), snippet, run }];
            });
        },
      }) as const satisfies Parameters<typeof usePaletteFinder>[0],
    [store, t],
  );
  usePaletteFinder(source);
}
