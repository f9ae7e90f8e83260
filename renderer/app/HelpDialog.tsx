import { useState } from 'react';
import { useTranslate } from '../stores/settings-store.ts';
import { ui, useUi } from '../stores/ui-store.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { Kbd } from '../ui/Kbd.tsx';
import { TextField } from '../ui/TextField.tsx';
import { helpGroups } from './help-groups.ts';
import styles from './HelpDialog.module.css';

/** The commands that work on this screen, by menu, as a crib beside the meeting; its search finds all. */
export function HelpDialog() {
  const t = useTranslate();
  const [query, setQuery] = useState('');
  const screen = useUi((state) => state.screen.name);
  const mode = useUi((state) => state.mode);
  const groups = helpGroups(query, { screen, mode }, t);
  return (
    <Dialog title={t('app.help.title')} size="large" onClose={ui.closeOverlay}>
      <TextField
        label={t('app.help.search')}
        labelHidden
        placeholder={t('app.help.search')}
        hint={t('app.help.hint')}
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
              {rows.map(({ id, label, elsewhere }) => (
                <li key={id}>
                  <span>
                    {label}
                    {elsewhere && (
                      <span className={styles['where']}> {t(`app.help.where.${elsewhere}`)}</span>
                    )}
                  </span>
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
