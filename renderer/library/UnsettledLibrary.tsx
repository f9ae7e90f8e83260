import type { AppError } from '../../shared/api.ts';
import { useTranslate } from '../stores/settings-store.ts';
import { Banner } from '../ui/Banner.tsx';

/** Said before a meeting is opened: what was typed last may be missing in it until the next start. */
export function UnsettledLibrary({ error }: { readonly error: AppError }) {
  const t = useTranslate();
  return (
    <div role="alert">
      <Banner tone="caution" title={t('library.unsettled')}>
        {t(error.key, error.values)}
      </Banner>
    </div>
  );
}
