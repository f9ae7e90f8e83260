import type { TextKey } from '../../shared/i18n/translator.ts';
import type { Supplement } from '../../shared/import/supplement.ts';
import { useTranslate } from '../stores/settings-store.ts';
import styles from './ImportPreviewDialog.module.css';

const rows = [
  ['added', 'importing.added'],
  ['completed', 'importing.completed'],
  ['different', 'importing.different'],
  ['absent', 'importing.absent'],
] as const satisfies readonly (readonly [keyof Supplement, TextKey])[];

/** What would be added to the meeting, and what would be left as it is. */
export function SupplementSummary({ supplement }: { readonly supplement: Supplement }) {
  const t = useTranslate();
  const told = rows.filter(([key]) => supplement[key].length > 0);
  return (
    <div className={styles['summary']}>
      {supplement.change === null && <p>{t('importing.nothingMore')}</p>}
      {told.length > 0 && (
        <dl>
          {told.map(([key, label]) => (
            <div key={key}>
              <dt>{t(label)}</dt>
              <dd>{supplement[key].join(' · ')}</dd>
            </div>
          ))}
        </dl>
      )}
    </div>
  );
}
