import type { Finding } from '../../shared/api.ts';
import type { Language, TextKey } from '../../shared/i18n/translator.ts';
import { longDate } from '../library/dates.ts';
import { useSettings, useTranslate } from '../stores/settings-store.ts';
import { Badge, type Tone } from '../ui/Badge.tsx';
import { findingGroups } from './draft-preview.ts';
import styles from './FindingsList.module.css';

const looks: Readonly<Record<Finding['kind'], { readonly heading: TextKey; readonly tone: Tone }>> =
  {
    leftOut: { heading: 'importing.leftOutHeading', tone: 'action' },
    guess: { heading: 'importing.guessHeading', tone: 'lane' },
    repair: { heading: 'importing.repairHeading', tone: 'done' },
  };

/** What was guessed, mended or left out, each with the reason and the text it is about. */
export function FindingsList({ findings }: { readonly findings: readonly Finding[] }) {
  const t = useTranslate();
  return (
    <section aria-labelledby="import-findings">
      <h3 id="import-findings" className={styles['heading']}>
        {t('importing.findingsTitle')}
      </h3>
      <p className={styles['total']}>
        {findings.length === 0
          ? t('importing.noFindings')
          : t('importing.findingsCount', { count: findings.length })}
      </p>
      {findingGroups(findings).map((group) => (
        <div key={group.kind} className={styles['group']}>
          <h4 className={styles['kind']}>
            <Badge tone={looks[group.kind].tone}>{t(looks[group.kind].heading)}</Badge>
          </h4>
          <ul className={styles['findings']}>
            {group.findings.map((finding, index) => (
              <FindingRow key={index} finding={finding} />
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}

function FindingRow({ finding }: { readonly finding: Finding }) {
  const t = useTranslate();
  const language = useSettings((settings) => settings.language);
  return (
    <li className={styles['finding']}>
      {t(finding.reason, readable(finding.values, language))}
      {finding.text !== '' && (
        <span className={styles['source']}>
          {t('importing.atLine', { line: finding.line })}: {finding.text}
        </span>
      )}
    </li>
  );
}

/** Dates travel as ISO; a reader sees them in words. */
function readable(values: Finding['values'], language: Language): Finding['values'] {
  const date = values?.['date'];
  return typeof date === 'string' && /^\d{4}-\d\d-\d\d$/.test(date)
    ? { ...values, date: longDate(date, language) }
    : values;
}
