import type { Recovery } from '../../../shared/api.ts';
import { locales } from '../../../shared/i18n/locales.ts';
import type { Language, Translate } from '../../../shared/i18n/translator.ts';
import { useSettings, useTranslate } from '../../stores/settings-store.ts';
import { Banner } from '../../ui/Banner.tsx';
import { useMeeting, useMeetingStore } from '../meeting-context.ts';

/** What was damaged when the meeting was opened, what was done about it, and where the original is. */
export function RecoveryBanner() {
  const t = useTranslate();
  const store = useMeetingStore();
  const language = useSettings((settings) => settings.language);
  const recovery = useMeeting((state) => state.recovery);
  const replayed = useMeeting((state) => state.replayed);
  if (!recovery) return null;
  return (
    <Banner
      tone="notice"
      title={t('banners.recovered')}
      dismiss={{
        label: t('banners.understood'),
        run: () => {
          store.setState({ recovery: null });
        },
      }}
    >
      {recoveryText(recovery, replayed, language, t)}
    </Banner>
  );
}

/** Whole sentences, one for each thing that happened. */
export function recoveryText(
  { file, journal }: Recovery,
  replayed: number,
  language: Language,
  t: Translate,
): string {
  const sentences: string[] = [];
  if (file) {
    const when = instant(file.versionFrom, language);
    sentences.push(
      file.keptAs === null
        ? t('banners.fileGone', { when })
        : t('banners.fileDamaged', { when, keptAs: file.keptAs }),
    );
    if (replayed > 0) sentences.push(t('banners.replayed', { count: replayed }));
  }
  if (journal) {
    sentences.push(t('banners.journal', { count: journal.unusable, keptAs: journal.keptAs }));
  }
  return [...sentences, t('banners.check')].join(' ');
}

function instant(iso: string, language: Language): string {
  return new Date(iso).toLocaleString(locales[language], {
    dateStyle: 'long',
    timeStyle: 'short',
  });
}
