import { useEffect, useMemo, useState } from 'react';
import { wordsOf } from '../../shared/search/fold.ts';
import type { SearchHit } from '../../shared/search/search-index.ts';
import { bridge } from '../bridge.ts';
import { shortDate } from '../library/dates.ts';
import { useSettings, useTranslate } from '../stores/settings-store.ts';
import { useUi } from '../stores/ui-store.ts';
import type { FinderOption } from './Finder.tsx';
import { openHit } from './open-hit.ts';

/** Fewer letters than this are in nearly every meeting. */
const LEAST = 3;
/** Milliseconds without a key, before the library is searched. */
const PAUSE = 120;

interface Found {
  readonly query: string;
  readonly hits: readonly SearchHit[];
}

/** What was written in the other meetings of the library; it comes a moment after the typing. */
export function useLibraryHits(text: string) {
  const t = useTranslate();
  const language = useSettings((settings) => settings.language);
  const except = useUi(({ screen }) => (screen.name === 'meeting' ? screen.id : null));
  const [found, setFound] = useState<Found>({ query: '', hits: [] });
  const words = wordsOf(text).join(' ');
  const query = words.length < LEAST ? '' : words;
  useEffect(() => {
    let isLate = false;
    // Without words too: then the index is made ready while the user types.
    const timer = setTimeout(() => {
      void bridge.call('search.find', query, except).then((answer) => {
        if (!isLate) setFound({ query, hits: answer.ok ? answer.value : [] });
      });
    }, PAUSE);
    return () => {
      isLate = true;
      clearTimeout(timer);
    };
  }, [query, except]);
  const options = useMemo(
    () =>
      (query === '' ? [] : found.hits).map((hit, index): FinderOption => ({
        id: `hit ${String(index)}`,
        number: '',
        snippet: hit.snippet,
        label: [hit.title || t('library.untitled'), hit.heading].filter(Boolean).join(' · '),
        note: hit.date === null ? t(`finding.${hit.kind}`) : shortDate(hit.date, language),
        run: () => void openHit(hit),
      })),
    [found, query, language, t],
  );
  return { options, isBusy: found.query !== query };
}
