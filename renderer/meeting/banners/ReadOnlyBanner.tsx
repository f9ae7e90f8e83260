import type { ReadOnlyReason } from '../../../shared/api.ts';
import type { Language, Translate } from '../../../shared/i18n/translator.ts';
import { useSettings, useTranslate } from '../../stores/settings-store.ts';
import { longDate } from '../../../shared/export/dates.ts';
import { afterRender } from '../../ui/after-render.ts';
import { Button } from '../../ui/Button.tsx';
import { Banner } from '../../ui/Banner.tsx';
import { HeldBanner, type Held } from '../../merging/HeldBanner.tsx';
import { keepFocus } from '../keep-focus.ts';
import { useMeeting } from '../meeting-context.ts';
import { instant } from './instant.ts';

/** Why nothing can be typed here. It stays: one may look up in the middle of a meeting and wonder. */
export function ReadOnlyBanner() {
  const t = useTranslate();
  const language = useSettings((settings) => settings.language);
  const access = useMeeting((state) => state.access);
  if (access.kind === 'write') return null;
  if (access.why.kind === 'heldElsewhere') return <HeldBanner why={access.why} />;
  if (access.why.kind === 'adopted') return <AdoptedBanner />;
  return (
    <Banner tone="caution" title={t('banners.readOnly')}>
      {reasonText(access.why, language, t)}
    </Banner>
  );
}

function AdoptedBanner() {
  const t = useTranslate();
  const language = useSettings((settings) => settings.language);
  const adoptedOn = useMeeting(({ meeting }) => meeting.adoptedOn);
  const editAnyway = useMeeting((state) => state.editAnyway);
  const edit = () => {
    editAnyway();
    afterRender(keepFocus);
  };
  return (
    <Banner
      tone="notice"
      title={t('banners.adopted')}
      actions={<Button onClick={edit}>{t('banners.editAnyway')}</Button>}
    >
      {adoptedOn === null
        ? t('banners.adoptedText')
        : t('banners.adoptedOnText', { date: longDate(adoptedOn, language) })}
    </Banner>
  );
}

type Told = Exclude<ReadOnlyReason, Held | { readonly kind: 'adopted' }>;

function reasonText(why: Told, language: Language, t: Translate): string {
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
