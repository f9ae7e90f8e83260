import type { Settings } from '../../shared/api.ts';
import { bridge } from '../bridge.ts';
import { useLibrary } from '../stores/library-store.ts';
import { changeSettings, useSettings, useTranslate } from '../stores/settings-store.ts';
import { ui } from '../stores/ui-store.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { Segmented } from '../ui/Segmented.tsx';
import { SelectField } from '../ui/SelectField.tsx';
import styles from './SettingsDialog.module.css';
import { textScales } from './text-scale.ts';

/** Every choice takes effect at once; there is nothing to confirm. */
export function SettingsDialog() {
  const t = useTranslate();
  const { language, theme, textScale } = useSettings();
  const folder = useLibrary((state) => state.view?.folder);
  return (
    <Dialog title={t('app.settings')} size="small" onClose={ui.closeOverlay}>
      <Setting label={t('app.language')}>
        <Segmented<Settings['language']>
          label={t('app.language')}
          options={[
            { value: 'nl', label: 'Nederlands' },
            { value: 'en', label: 'English' },
          ]}
          value={language}
          onChange={(chosen) => {
            changeSettings({ language: chosen });
          }}
        />
      </Setting>
      <Setting label={t('app.theme')}>
        <Segmented<Settings['theme']>
          label={t('app.theme')}
          options={[
            { value: 'system', label: t('app.themeSystem') },
            { value: 'light', label: t('app.themeLight') },
            { value: 'dark', label: t('app.themeDark') },
          ]}
          value={theme}
          onChange={(chosen) => {
            changeSettings({ theme: chosen });
          }}
        />
      </Setting>
      <SelectField
        label={t('app.textScale')}
        options={textScales.map((percent) => ({
          value: String(percent),
          label: `${String(percent)}%`,
        }))}
        value={String(textScale)}
        onChange={(percent) => {
          changeSettings({ textScale: Number(percent) });
        }}
      />
      {folder !== undefined && (
        <Setting label={t('app.folder')}>
          <p className={styles['folder']}>{folder}</p>
          <Button onClick={() => void bridge.call('library.reveal')}>{t('app.reveal')}</Button>
        </Setting>
      )}
    </Dialog>
  );
}

function Setting(props: { readonly label: string; readonly children: React.ReactNode }) {
  return (
    <div className={styles['setting']}>
      <span className={styles['label']}>{props.label}</span>
      {props.children}
    </div>
  );
}
