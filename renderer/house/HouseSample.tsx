import { useEffect, useState } from 'react';
import type { PagesPreview } from '../../shared/export/preview.ts';
import { houseStyleSchema, type HouseStyle } from '../../shared/house/house-style.ts';
import { bridge } from '../bridge.ts';
import { PagesView } from '../pages/PagesView.tsx';
import { useSettings, useTranslate } from '../stores/settings-store.ts';
import styles from './HouseDialog.module.css';

/** How long after the last change the pages are made anew, in milliseconds. */
const REST = 200;

/** What an example looks like in the style as it is now. */
export function HouseSample({ draft }: { readonly draft: HouseStyle }) {
  const t = useTranslate();
  const language = useSettings((settings) => settings.language);
  const [preview, setPreview] = useState<PagesPreview | null>(null);
  useEffect(() => {
    let isCurrent = true;
    const timer = setTimeout(() => {
      void sampleOf(draft, language).then((next) => {
        if (isCurrent && next) setPreview(next);
      });
    }, REST);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [draft, language]);
  return (
    <div className={styles['sample']}>
      <p className={styles['sampleAbout']}>{t('house.sampleAbout')}</p>
      {preview && <PagesView preview={preview} label={t('house.sample')} />}
    </div>
  );
}

async function sampleOf(draft: HouseStyle, language: 'nl' | 'en'): Promise<PagesPreview | null> {
  // A logo is shown before it is described, too.
  const logo = draft.logo && { ...draft.logo, alt: draft.logo.alt.trim() || '…' };
  const style = houseStyleSchema.safeParse({ ...draft, logo });
  if (!style.success) return null;
  const made = await bridge.call('house.sample', style.data, language);
  return made.ok ? made.value : null;
}
