import type { TextKey, Translate } from '../../shared/i18n/translator.ts';
import type { Supplement } from '../../shared/import/supplement.ts';
import { useTranslate } from '../stores/settings-store.ts';
import styles from './ImportPreviewDialog.module.css';

const rows = [
  ['added', 'importing.added'],
  ['completed', 'importing.completed'],
  ['different', 'importing.different'],
  ['absent', 'importing.absent'],
  ['intro', 'importing.otherIntro'],
  ['attendees', 'importing.otherAttendees'],
] as const satisfies readonly (readonly [keyof Supplement, TextKey])[];

/** What would be added to the meeting, and what would be left as it is. */
export function SupplementSummary({ supplement }: { readonly supplement: Supplement }) {
  const t = useTranslate();
  const told = [
    ...rows.map(([key, label]) => ({ label, texts: supplement[key] })),
    ...otherFields(supplement, t),
  ].filter(({ texts }) => texts.length > 0);
  return (
    <div className={styles['summary']}>
      {supplement.change === null && (
        <p>{t(told.length > 0 ? 'importing.nothingAddable' : 'importing.nothingMore')}</p>
      )}
      {told.length > 0 && (
        <dl>
          {told.map(({ label, texts }) => (
            <div key={label}>
              <dt>{t(label)}</dt>
              <dd>{texts.join(' · ')}</dd>
            </div>
          ))}
        </dl>
      )}
    </div>
  );
}

interface Told {
  readonly label: TextKey;
  readonly texts: readonly string[];
}

/** What the later agenda says of items that are here, "title: what it says". */
function otherFields(supplement: Supplement, t: Translate): readonly Told[] {
  const { otherStatus, otherPresenter, otherDuration } = supplement;
  return [
    {
      label: 'importing.otherStatus',
      texts: otherStatus.map(
        ({ title, status }) => `${title}: ${t(`minutes.itemStatus.${status}`)}`,
      ),
    },
    {
      label: 'importing.otherPresenter',
      texts: otherPresenter.map(({ title, presenter }) => `${title}: ${presenter}`),
    },
    {
      label: 'importing.otherDuration',
      texts: otherDuration.map(
        ({ title, minutes }) => `${title}: ${t('importing.minutes', { count: minutes })}`,
      ),
    },
  ];
}
