import { useEffect, useId, useRef, type RefObject } from 'react';
import type { FinderOption } from '../commands/Finder.tsx';
import { SnippetView } from '../commands/SnippetView.tsx';
import { useTranslate } from '../stores/settings-store.ts';
import { Button } from '../ui/Button.tsx';
import { classNames } from '../ui/class-names.ts';
import { moveRowFocus } from './focused-meeting.ts';
import { keepLeftHit, takeLeftHit } from './left-hit.ts';
import rows from './ListRow.module.css';
import lists from './MeetingList.module.css';
import styles from './TextHits.module.css';

interface TextHitsProps {
  readonly hits: readonly FinderOption[];
  /** Of all that was found, of which these are the first. */
  readonly total: number;
  readonly onMore: () => void;
}

/** What was found in the minutes themselves; each leads to its place. */
export function TextHits({ hits, total, onMore }: TextHitsProps) {
  const t = useTranslate();
  const headingId = useId();
  const list = useRef<HTMLElement>(null);
  useFocusOnLeftHit(list, hits.length > 0);
  if (hits.length === 0) return null;
  return (
    <section ref={list}>
      <h3 id={headingId} className={lists['heading']}>
        {t('library.inText')}
      </h3>
      <ul className={lists['list']} aria-labelledby={headingId} onKeyDown={moveRowFocus}>
        {hits.map(({ id, label, snippet, note, run }) => (
          <li key={id} className={rows['row']}>
            <button
              type="button"
              className={classNames(rows['open'], styles['open'])}
              data-open
              data-hit={id}
              onClick={() => {
                keepLeftHit(id);
                run();
              }}
            >
              <span className={styles['text']}>
                {snippet && <SnippetView snippet={snippet} />}
                <span className={styles['source']}>{label}</span>
              </span>
              {note !== undefined && <span className={styles['source']}>{note}</span>}
            </button>
          </li>
        ))}
      </ul>
      {hits.length < total && (
        <p className={styles['more']}>
          {t('library.textPart', { shown: hits.length, count: total })}
          <Button
            onClick={() => {
              onMore();
              // The first of those that come, once they are there, is next.
              lastOf(list.current)?.focus();
            }}
          >
            {t('library.moreHits')}
          </Button>
        </p>
      )}
    </section>
  );
}

function lastOf(list: HTMLElement | null): HTMLElement | undefined {
  return [...(list?.querySelectorAll<HTMLElement>('[data-open]') ?? [])].at(-1);
}

/** They are found anew when one comes back from one of them, and a moment after the library is there. */
function useFocusOnLeftHit(list: RefObject<HTMLElement | null>, isFound: boolean): void {
  useEffect(() => {
    if (!isFound) return;
    const hit = takeLeftHit();
    // Who types looks for something else.
    if (hit === null || document.activeElement instanceof HTMLInputElement) return;
    list.current?.querySelector<HTMLElement>(`[data-hit="${CSS.escape(hit)}"]`)?.focus();
  }, [list, isFound]);
}
