import { useTranslate } from '../stores/settings-store.ts';
import { revealLibrary } from '../stores/show-outside.ts';
import { Button } from '../ui/Button.tsx';
import styles from './UnreadableMeetings.module.css';

/** Meetings that are there but cannot be read: named, left alone, and never in the way of the rest. */
export function UnreadableMeetings({ folders }: { readonly folders: readonly string[] }) {
  const t = useTranslate();
  return (
    <aside className={styles['aside']}>
      <h3>{t('library.unreadable', { count: folders.length })}</h3>
      <p>{t('library.unreadableText')}</p>
      <ul>
        {folders.map((folder) => (
          <li key={folder}>{folder}</li>
        ))}
      </ul>
      <Button onClick={revealLibrary}>{t('library.reveal')}</Button>
    </aside>
  );
}
