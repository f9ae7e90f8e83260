import type { ReadOnlyReason } from '../../../shared/api.ts';
import type { Translate } from '../../../shared/i18n/translator.ts';
import { useTranslate } from '../../stores/settings-store.ts';
import { Banner } from '../../ui/Banner.tsx';
import { HeldBanner, type Held } from '../../merging/HeldBanner.tsx';
import { useMeeting } from '../meeting-context.ts';

/** Why nothing can be typed here. It stays: one may look up in the middle of a meeting and wonder. */
export function ReadOnlyBanner() {
  const t = useTranslate();
  const access = useMeeting((state) => state.access);
  if (access.kind === 'write') return null;
  if (access.why.kind === 'heldElsewhere') return <HeldBanner why={access.why} />;
  return (
    <Banner tone="caution" title={t('banners.readOnly')}>
      {reasonText(access.why, t)}
    </Banner>
  );
}

function reasonText(why: Exclude<ReadOnlyReason, Held>, t: Translate): string {
  switch (why.kind) {
    case 'changingHands':
      return t('merging.changingHands');
    case 'newerVersion':
      return t('banners.newerVersion');
    case 'unknownFields':
      return t('banners.unknownFields');
  }
}
