import type { Finding } from '../../shared/api.ts';
import type { Language, TextKey } from '../../shared/i18n/translator.ts';
import { longDate } from '../library/dates.ts';
import { useSettings, useTranslate } from '../stores/settings-store.ts';
import styles from './SourceList.module.css';

const kinds: Readonly<Record<Finding['kind'], TextKey>> = {
  guess: 'importing.guess',
  repair: 'importing.repair',
  leftOut: 'importing.leftOut',
};

/** Why something became what it became: "Afgeleid: …". */
export function FindingText({ finding }: { readonly finding: Finding }) {
  const t = useTranslate();
  const language = useSettings((settings) => settings.language);
  const { kind, reason, values } = finding;
  return (
    <span className={styles['reason']} data-kind={kind}>
      <b>{t(kinds[kind])}</b> {t(reason, readable(values, language))}
    </span>
  );
}

/** Dates travel as ISO; a reader sees them in words. */
function readable(values: Finding['values'], language: Language): Finding['values'] {
  const date = values?.['date'];
  return typeof date === 'string' && /^\d{4}-\d\d-\d\d$/.test(date)
    ? { ...values, date: longDate(date, language) }
    : values;
}
