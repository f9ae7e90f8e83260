import {
  allPlaceholders,
  isBlock,
  placeholders,
  type Placeholder,
} from '../../shared/templates/placeholders.ts';
import { useSettings, useTranslate } from '../stores/settings-store.ts';
import styles from './TemplateDialog.module.css';

/** What can be put into a template, to be copied from. */
export function PlaceholderList() {
  const t = useTranslate();
  const inline = allPlaceholders.filter((placeholder) => !isBlock(placeholder));
  return (
    <details className={styles['placeholders']}>
      <summary>{t('templates.placeholders')}</summary>
      <h3>{t('templates.inline')}</h3>
      <Names of={inline} />
      <h3>{t('templates.block')}</h3>
      <Names of={allPlaceholders.filter(isBlock)} />
    </details>
  );
}

function Names({ of }: { readonly of: readonly Placeholder[] }) {
  const language = useSettings((settings) => settings.language);
  return (
    <ul className={styles['names']}>
      {of.map((placeholder) => (
        <li key={placeholder}>
          <code>{`{{${placeholders[placeholder][language][0]}}}`}</code>
        </li>
      ))}
    </ul>
  );
}
