import { useEffect, useId, useRef, type RefObject } from 'react';
import type { FinderOption } from '../commands/Finder.tsx';
import { SnippetView } from '../commands/SnippetView.tsx';
import { useTranslate } from '../stores/settings-store.ts';
import { classNames } from '../ui/class-names.ts';
import { moveRowFocus } from './focused-meeting.ts';
import { keepLeftHit, takeLeftHit } from './left-hit.ts';
import rows from './ListRow.module.css';
import lists from './MeetingList.module.css';
import styles from './TextHits.module.css';

/** What was found in the minutes themselves; each leads to its place. */
export function TextHits({ hits }: { readonly hits: readonly FinderOption[] }) {
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
    </section>
  );
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
