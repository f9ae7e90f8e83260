import { useEffect, useMemo, useState } from 'react';
import { wordsOf } from '../../shared/search/fold.ts';
import type { Found } from '../../shared/search/search-index.ts';
import { bridge } from '../bridge.ts';
import { shortDate } from '../library/dates.ts';
import { useSettings, useTranslate } from '../stores/settings-store.ts';
import { useUi } from '../stores/ui-store.ts';
import type { FinderOption } from './Finder.tsx';
import { openHit } from './open-hit.ts';

/** Fewer letters than this are in nearly every meeting; of digits fewer say something. */
const LEAST = { letters: 3, digits: 2 };
/** As many as one looks through before typing another word, and as are added when more are asked for. */
const STEP = 12;
/** Milliseconds without a key, before the library is searched. */
const PAUSE = 120;

interface Answered extends Found {
  readonly query: string;
}

const nothing: Answered = { query: '', hits: [], total: 0 };

function isSearched(words: string): boolean {
  return words.length >= (/^[\d ]+$/.test(words) ? LEAST.digits : LEAST.letters);
}

/** What was written in the other meetings of the library; it comes a moment after the typing. */
export function useLibraryHits(text: string) {
  const t = useTranslate();
  const language = useSettings((settings) => settings.language);
  const except = useUi(({ screen }) => (screen.name === 'meeting' ? screen.id : null));
  const [found, setFound] = useState(nothing);
  const [wanted, setWanted] = useState({ query: '', most: STEP });
  const words = wordsOf(text).join(' ');
  const query = isSearched(words) ? words : '';
  const most = wanted.query === query ? wanted.most : STEP;
  useEffect(() => {
    let isLate = false;
    // Without words too: then the index is made ready while the user types.
    const timer = setTimeout(() => {
      void bridge.call('search.find', query, except, most).then((answer) => {
        if (!isLate) setFound(answer.ok ? { query, ...answer.value } : { ...nothing, query });
      });
    }, PAUSE);
    return () => {
      isLate = true;
      clearTimeout(timer);
    };
  }, [query, except, most]);
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
  const more = () => {
    setWanted({ query, most: most + STEP });
  };
  return { options, total: query === '' ? 0 : found.total, isBusy: found.query !== query, more };
}
