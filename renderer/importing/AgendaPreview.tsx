import { useEffect, useMemo, useRef } from 'react';
import type { ImportDraft } from '../../shared/api.ts';
import { useTranslate } from '../stores/settings-store.ts';
import styles from './AgendaPreview.module.css';
import {
  draftCounts,
  itemOfLine,
  lineOfItem,
  previewRows,
  type Count,
  type PreviewRow,
} from './draft-preview.ts';

interface AgendaPreviewProps {
  readonly draft: ImportDraft;
  /** The line of the source that is looked at. */
  readonly line: number | null;
  readonly onLine: (line: number) => void;
}

/** The agenda as it was read, with what was found below each item; an item leads to its line. */
export function AgendaPreview({ draft, line, onLine }: AgendaPreviewProps) {
  const t = useTranslate();
  const { meeting } = draft;
  const rows = useMemo(() => previewRows(meeting), [meeting]);
  const total = useMemo(() => draftCounts(meeting), [meeting]);
  const lines = useMemo(() => lineOfItem(draft), [draft]);
  const current = line === null ? null : itemOfLine(draft, line);
  const list = useRef<HTMLOListElement>(null);
  useEffect(() => {
    list.current?.querySelector('[aria-current="true"]')?.scrollIntoView({ block: 'nearest' });
  }, [current]);
  const tell = (counts: readonly Count[]) =>
    counts.map(({ key, count }) => t(key, { count })).join(' · ');
  const about = ({ status, reason, presenter, minutes, isDiscussed, counts }: PreviewRow) =>
    [
      [status && t(status), reason].filter(Boolean).join(': '),
      presenter,
      minutes !== null && t('importing.minutes', { count: minutes }),
      isDiscussed && t('importing.discussed'),
      tell(counts),
    ]
      .filter(Boolean)
      .join(' · ');
  return (
    <section className={styles['panel']} aria-labelledby="import-agenda">
      <h3 id="import-agenda" className={styles['heading']}>
        {t('importing.agenda')}
      </h3>
      <p className={styles['total']}>{tell(total)}</p>
      <ol ref={list} className={styles['rows']}>
        {rows.map((row) => {
          const at = lines.get(row.id);
          return (
            <li key={row.id} data-depth={Math.min(row.depth, 2)}>
              <button
                type="button"
                className={styles['row']}
                aria-current={row.id === current}
                disabled={at === undefined}
                onClick={() => {
                  if (at !== undefined) onLine(at);
                }}
              >
                <span className={styles['number']}>{row.number}</span>
                <span>
                  {row.title || t('importing.untitled')}
                  {about(row) !== '' && <span className={styles['counts']}>{about(row)}</span>}
                </span>
              </button>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
