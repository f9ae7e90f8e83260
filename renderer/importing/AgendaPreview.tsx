import { useMemo } from 'react';
import type { Meeting } from '../../shared/meeting/schema.ts';
import { useTranslate } from '../stores/settings-store.ts';
import styles from './AgendaPreview.module.css';
import { draftCounts, previewRows, type Count } from './draft-preview.ts';

/** The agenda as it was read, with what was found below each item. */
export function AgendaPreview({ meeting }: { readonly meeting: Meeting }) {
  const t = useTranslate();
  const rows = useMemo(() => previewRows(meeting), [meeting]);
  const total = useMemo(() => draftCounts(meeting), [meeting]);
  const tell = (counts: readonly Count[]) =>
    counts.map(({ key, count }) => t(key, { count })).join(' · ');
  return (
    <section aria-labelledby="import-agenda">
      <h3 id="import-agenda" className={styles['heading']}>
        {t('importing.agenda')}
      </h3>
      <p className={styles['total']}>{tell(total)}</p>
      <ol className={styles['rows']}>
        {rows.map((row) => (
          <li key={row.id} className={styles['row']} data-depth={Math.min(row.depth, 2)}>
            <span className={styles['number']}>{row.number}</span>
            <span>
              {row.title || t('importing.untitled')}
              {row.counts.length > 0 && (
                <span className={styles['counts']}>{tell(row.counts)}</span>
              )}
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}
