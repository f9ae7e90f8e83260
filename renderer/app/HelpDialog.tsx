import { useState } from 'react';
import { useTranslate } from '../stores/settings-store.ts';
import { ui } from '../stores/ui-store.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { Kbd } from '../ui/Kbd.tsx';
import { TextField } from '../ui/TextField.tsx';
import { helpGroups } from './help-groups.ts';
import styles from './HelpDialog.module.css';

/** Every command with its keys, by menu; works as a crib beside the meeting and as a search. */
export function HelpDialog() {
  const t = useTranslate();
  const [query, setQuery] = useState('');
  const groups = helpGroups(query, t);
  return (
    <Dialog title={t('app.help.title')} size="large" onClose={ui.closeOverlay}>
      <TextField
        label={t('app.help.search')}
        labelHidden
        placeholder={t('app.help.search')}
        data-autofocus
        value={query}
        onChange={setQuery}
      />
      <p role="status" className={groups.length > 0 ? 'visually-hidden' : undefined}>
        {groups.length === 0 && t('app.help.nothing')}
      </p>
      <div className={styles['groups']}>
        {groups.map(({ menu, rows }) => (
          <section key={menu} className={styles['group']}>
            <h3>{t(`dialogs.menus.${menu}`)}</h3>
            <ul>
              {rows.map(({ id, label }) => (
                <li key={id}>
                  <span>{label}</span>
                  <Kbd command={id} />
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </Dialog>
  );
}
