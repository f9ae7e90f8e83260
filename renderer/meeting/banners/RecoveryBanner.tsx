import type { Recovery } from '../../../shared/api.ts';
import type { Language, Translate } from '../../../shared/i18n/translator.ts';
import { bridge } from '../../bridge.ts';
import { useSettings, useTranslate } from '../../stores/settings-store.ts';
import { Banner } from '../../ui/Banner.tsx';
import { useMeeting, useMeetingStore } from '../meeting-context.ts';
import { instant } from './instant.ts';

/** What was damaged when the meeting was opened, what was done about it, and where the original is. */
export function RecoveryBanner() {
  const t = useTranslate();
  const store = useMeetingStore();
  const language = useSettings((settings) => settings.language);
  const recovery = useMeeting((state) => state.recovery);
  if (!recovery) return null;
  return (
    <Banner
      tone="notice"
      title={t('banners.recovered')}
      dismiss={{
        label: t('banners.understood'),
        run: () => {
          const { id } = store.getState().meeting;
          store.setState({ recovery: null });
          void bridge.call('meeting.recoveryRead', id);
        },
      }}
    >
      {recoveryText(recovery, language, t)}
    </Banner>
  );
}

/** Whole sentences, one for each thing that happened. */
export function recoveryText(
  { file, journal }: Recovery,
  language: Language,
  t: Translate,
): string {
  const sentences: string[] = [];
  if (file) {
    const { keptAs } = file;
    const when = instant(file.at, language);
    sentences.push(keptAs === null ? t('banners.fileGone') : t('banners.fileDamaged', { keptAs }));
    sentences.push(t(file.from === 'copy' ? 'banners.fromCopy' : 'banners.fromVersion', { when }));
    if (file.replayed > 0) sentences.push(t('banners.replayed', { count: file.replayed }));
  }
  if (journal) {
    const { unusable: count, keptAs, why } = journal;
    const key = why === 'damaged' ? 'banners.damagedLines' : 'banners.otherHistory';
    sentences.push(
      keptAs === null ? t('banners.linesNotKept', { count }) : t(key, { count, keptAs }),
    );
  }
  return [...sentences, t('banners.check')].join(' ');
}
