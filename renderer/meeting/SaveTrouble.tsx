import type { AppError } from '../../shared/api.ts';
import { locales } from '../../shared/i18n/locales.ts';
import type { TextKey } from '../../shared/i18n/translator.ts';
import { runCommand } from '../commands/registry.ts';
import { useSettings, useTranslate } from '../stores/settings-store.ts';
import { Button } from '../ui/Button.tsx';
import { Kbd } from '../ui/Kbd.tsx';
import styles from './SaveTrouble.module.css';

interface SaveTroubleProps {
  /** What of it is not on the disk, since `{{time}}`. */
  readonly what: Extract<TextKey, `saving.${string}`>;
  /** In ms since 1970. */
  readonly since: number;
  readonly error: AppError;
}

/** What is wrong and since when, what is safe, what to do: in the bar, not in the way of typing. */
export function SaveTrouble({ what, since, error }: SaveTroubleProps) {
  const t = useTranslate();
  const language = useSettings((settings) => settings.language);
  const time = new Date(since).toLocaleTimeString(locales[language]);
  return (
    <>
      <p className={styles['text']} role="alert">
        <strong>{t(what, { time })}</strong> {t(error.key, error.values)}
      </p>
      <Button
        className={styles['copy']}
        onClick={() => {
          runCommand('meeting.saveCopy');
        }}
      >
        {t('commands.meetingSaveCopy')} <Kbd command="meeting.saveCopy" />
      </Button>
    </>
  );
}
