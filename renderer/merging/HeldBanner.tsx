import type { ReadOnlyReason } from '../../shared/api.ts';
import { locales } from '../../shared/i18n/locales.ts';
import type { Language } from '../../shared/i18n/translator.ts';
import { useMeeting } from '../meeting/meeting-context.ts';
import { useSettings, useTranslate } from '../stores/settings-store.ts';
import { Banner } from '../ui/Banner.tsx';
import { Button } from '../ui/Button.tsx';
import { takeOver } from './elsewhere.ts';

export type Held = Extract<ReadOnlyReason, { readonly kind: 'heldElsewhere' }>;

/** Who has the meeting open on another machine, and the way to go on when nobody is there any more. */
export function HeldBanner({ why }: { readonly why: Held }) {
  const t = useTranslate();
  const language = useSettings((settings) => settings.language);
  const id = useMeeting(({ meeting }) => meeting.id);
  const { user, host, since, canTakeOver } = why;
  const who = user === '' ? host : t('merging.who', { user, host });
  const values = { who, since: instant(since, language) };
  return (
    <Banner
      tone="caution"
      title={t('banners.readOnly')}
      actions={
        canTakeOver && <Button onClick={() => void takeOver(id)}>{t('merging.takeOver')}</Button>
      }
    >
      {canTakeOver ? t('merging.heldLong', values) : t('merging.held', values)}
    </Banner>
  );
}

function instant(iso: string, language: Language): string {
  const then = new Date(iso);
  const isToday = then.toDateString() === new Date().toDateString();
  return then.toLocaleString(
    locales[language],
    isToday ? { timeStyle: 'short' } : { dateStyle: 'long', timeStyle: 'short' },
  );
}
