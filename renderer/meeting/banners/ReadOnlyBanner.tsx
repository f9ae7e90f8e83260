import type { ReadOnlyReason } from '../../../shared/api.ts';
import type { Language, Translate } from '../../../shared/i18n/translator.ts';
import { useSettings, useTranslate } from '../../stores/settings-store.ts';
import { Banner } from '../../ui/Banner.tsx';
import { HeldBanner, type Held } from '../../merging/HeldBanner.tsx';
import { useMeeting } from '../meeting-context.ts';
import { instant } from './instant.ts';

/** Why nothing can be typed here. It stays: one may look up in the middle of a meeting and wonder. */
export function ReadOnlyBanner() {
  const t = useTranslate();
  const language = useSettings((settings) => settings.language);
  const access = useMeeting((state) => state.access);
  if (access.kind === 'write') return null;
  if (access.why.kind === 'heldElsewhere') return <HeldBanner why={access.why} />;
  return (
    <Banner tone="caution" title={t('banners.readOnly')}>
      {reasonText(access.why, language, t)}
    </Banner>
  );
}

function reasonText(why: Exclude<ReadOnlyReason, Held>, language: Language, t: Translate): string {
  switch (why.kind) {
    case 'changingHands':
      return t('merging.changingHands');
    case 'newerVersion':
      return t('banners.newerVersion');
    case 'unknownFields':
      return t('banners.unknownFields');
    case 'cannotRecover':
      return t('banners.cannotRecover', { when: instant(why.at, language) });
  }
}
