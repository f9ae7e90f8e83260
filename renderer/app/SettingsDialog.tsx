import { useId } from 'react';
import type { Settings } from '../../shared/api.ts';
import { bridge } from '../bridge.ts';
import { isEnabled, runCommand } from '../commands/registry.ts';
import { isMac } from '../platform.ts';
import { changeSettings } from '../stores/change-settings.ts';
import { useLibrary } from '../stores/library-store.ts';
import { tellTrouble } from '../stores/notices.ts';
import { useSettings, useTranslate } from '../stores/settings-store.ts';
import { revealLibrary } from '../stores/show-outside.ts';
import { ui } from '../stores/ui-store.ts';
import { Button } from '../ui/Button.tsx';
import { CheckField } from '../ui/CheckField.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { Segmented } from '../ui/Segmented.tsx';
import { SelectField } from '../ui/SelectField.tsx';
import styles from './SettingsDialog.module.css';
import { textScales } from './text-scale.ts';

/** Every choice takes effect at once; there is nothing to confirm. */
export function SettingsDialog() {
  const t = useTranslate();
  const {
    language,
    theme,
    textScale,
    completeNames,
    spelling,
    showTimes,
    presentRecords,
    presentTimes,
  } = useSettings();
  const folder = useLibrary((state) => state.view?.folder);
  return (
    <Dialog title={t('app.settings.title')} size="large" onClose={ui.closeOverlay}>
      <div className={styles['sections']}>
        <Section title={t('app.settings.display')}>
          <Setting label={t('app.settings.language')}>
            <Segmented<Settings['language']>
              label={t('app.settings.language')}
              options={[
                { value: 'nl', label: t('app.settings.dutch') },
                { value: 'en', label: t('app.settings.english') },
              ]}
              value={language}
              onChange={(chosen) => {
                void changeSettings({ language: chosen });
              }}
            />
          </Setting>
          <Setting label={t('app.settings.theme')}>
            <Segmented<Settings['theme']>
              label={t('app.settings.theme')}
              options={[
                { value: 'system', label: t('app.settings.themeSystem') },
                { value: 'light', label: t('app.settings.themeLight') },
                { value: 'dark', label: t('app.settings.themeDark') },
                { value: 'contrast', label: t('app.settings.themeContrast') },
              ]}
              value={theme}
              onChange={(chosen) => {
                void changeSettings({ theme: chosen });
              }}
            />
          </Setting>
          <SelectField
            label={t('app.settings.textScale')}
            options={textScales.map((percent) => ({
              value: String(percent),
              label: t('app.settings.percent', { count: percent }),
            }))}
            value={String(textScale)}
            onChange={(percent) => {
              void changeSettings({ textScale: Number(percent) });
            }}
          />
        </Section>
        <Section title={t('app.settings.writing')}>
          <Setting label={t('spelling.setting')}>
            <Segmented<Settings['spelling']>
              label={t('spelling.setting')}
              options={[
                { value: 'nl', label: t('spelling.dutch') },
                { value: 'en', label: t('spelling.english') },
                { value: 'both', label: t('spelling.both') },
                { value: 'off', label: t('spelling.off') },
              ]}
              value={spelling}
              onChange={(chosen) => {
                void changeSettings({ spelling: chosen });
              }}
            />
            <p className={styles['hint']}>
              {t(isMac ? 'spelling.settingHintMac' : 'spelling.settingHint')}
            </p>
            <div className={styles['buttons']}>
              <Button onClick={showOwnWords}>{t('spelling.editList')}</Button>
            </div>
          </Setting>
          <CheckField
            label={t('capture.completeNames')}
            checked={completeNames}
            onChange={(chosen) => {
              void changeSettings({ completeNames: chosen });
            }}
          />
        </Section>
        <Section title={t('app.settings.duringMeeting')}>
          <CheckField
            label={t('clock.show')}
            checked={showTimes}
            onChange={(shown) => {
              void changeSettings({ showTimes: shown });
            }}
          />
          <Setting label={t('presenting.settings')}>
            <CheckField
              label={t('presenting.records')}
              checked={presentRecords}
              onChange={(shown) => {
                void changeSettings({ presentRecords: shown });
              }}
            />
            <CheckField
              label={t('presenting.times')}
              checked={presentTimes}
              onChange={(shown) => {
                void changeSettings({ presentTimes: shown });
              }}
            />
          </Setting>
        </Section>
        {folder !== undefined && (
          <Section title={t('app.settings.library')}>
            <Setting label={t('app.settings.folder')}>
              <p className={styles['folder']}>{folder}</p>
              <p className={styles['hint']}>{t('app.settings.folderHint')}</p>
              <div className={styles['buttons']}>
                <Button onClick={revealLibrary}>{t('app.settings.reveal')}</Button>
                <Button onClick={() => void chooseLibrary()}>
                  {t('app.settings.otherFolder')}
                </Button>
                {isEnabled('backup.show') && (
                  <Button onClick={() => runCommand('backup.show')}>
                    {t('commands.backupShow')}
                  </Button>
                )}
                {isEnabled('checkup.show') && (
                  <Button onClick={() => runCommand('checkup.show')}>
                    {t('commands.checkupShow')}
                  </Button>
                )}
              </div>
            </Setting>
          </Section>
        )}
      </div>
    </Dialog>
  );
}

function showOwnWords(): void {
  ui.show({ kind: 'ownWords' });
}

/** The app starts anew when another folder is chosen. */
async function chooseLibrary(): Promise<void> {
  const chosen = await bridge.call('library.choose');
  if (!chosen.ok) tellTrouble(chosen.error);
}

function Section(props: { readonly title: string; readonly children: React.ReactNode }) {
  const id = useId();
  return (
    <section className={styles['section']} aria-labelledby={id}>
      <h3 id={id}>{props.title}</h3>
      {props.children}
    </section>
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
