import { findingText } from '../../shared/templates/finding-text.ts';
import { isMistake, type TemplateFinding } from '../../shared/templates/finding.ts';
import { useSettings, useTranslate } from '../stores/settings-store.ts';
import { Badge } from '../ui/Badge.tsx';
import styles from './TemplateDialog.module.css';

/** What the maker of a template should know, what has to be mended first. */
export function TemplateFindings({ findings }: { readonly findings: readonly TemplateFinding[] }) {
  const t = useTranslate();
  const language = useSettings((settings) => settings.language);
  if (findings.length === 0) return <p className={styles['well']}>{t('templates.allWell')}</p>;
  const sorted = findings.toSorted((a, b) => Number(isMistake(b)) - Number(isMistake(a)));
  return (
    <ul className={styles['findings']}>
      {sorted.map((finding) => {
        const text = findingText(finding, t, language);
        return (
          <li key={text}>
            <Badge tone={isMistake(finding) ? 'trouble' : 'neutral'}>
              {t(isMistake(finding) ? 'templates.mistake' : 'templates.note')}
            </Badge>
            <span>{text}</span>
          </li>
        );
      })}
    </ul>
  );
}
