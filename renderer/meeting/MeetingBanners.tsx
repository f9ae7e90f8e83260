import { useTranslate } from '../stores/settings-store.ts';
import { ConflictBanner } from '../merging/ConflictBanner.tsx';
import { ReadOnlyBanner } from './banners/ReadOnlyBanner.tsx';
import { RecoveryBanner } from './banners/RecoveryBanner.tsx';
import styles from './MeetingBanners.module.css';

/** What one should know of this meeting, under its header. The live region itself is always there. */
export function MeetingBanners() {
  const t = useTranslate();
  return (
    <div className={styles['banners']} role="status" aria-label={t('banners.label')}>
      <ReadOnlyBanner />
      <RecoveryBanner />
      <ConflictBanner />
    </div>
  );
}
