import { useEffect, useState } from 'react';
import type { AppError } from '../../shared/api.ts';
import type { Logo } from '../../shared/house/house-style.ts';
import { bridge } from '../bridge.ts';
import { useTranslate } from '../stores/settings-store.ts';
import { Button } from '../ui/Button.tsx';
import { DialogError } from '../ui/DialogError.tsx';
import { TextField } from '../ui/TextField.tsx';
import styles from './HouseDialog.module.css';

interface LogoFieldProps {
  readonly logo: Logo | null;
  /** What is in its file. */
  readonly bytes: Uint8Array | null;
  readonly isTried: boolean;
  /** `bytes`: of another picture. */
  readonly onChange: (logo: Logo | null, bytes?: Uint8Array) => void;
}

/** The picture, and what it shows in words. */
export function LogoField({ logo, bytes, isTried, onChange }: LogoFieldProps) {
  const t = useTranslate();
  const [error, setError] = useState<AppError | null>(null);
  const source = useDataUrl(bytes, logo?.file ?? '');

  const pick = async () => {
    const picked = await bridge.call('house.pickLogo');
    setError(picked.ok ? null : picked.error);
    if (!picked.ok || !picked.value) return;
    onChange({ ...picked.value.logo, alt: logo?.alt ?? '' }, picked.value.bytes);
  };

  return (
    <>
      <div className={styles['logo']} role="group" aria-label={t('house.logo')}>
        {logo && source !== null && (
          <img className={styles['picture']} src={source} alt={logo.alt} />
        )}
        <Button onClick={() => void pick()}>
          {t(logo ? 'house.otherLogo' : 'house.chooseLogo')}
        </Button>
        {logo && (
          <Button
            variant="quiet"
            onClick={() => {
              onChange(null);
            }}
          >
            {t('house.removeLogo')}
          </Button>
        )}
      </div>
      <DialogError error={error} />
      {logo && (
        <TextField
          label={t('house.logoAlt')}
          hint={t('house.logoAltHint')}
          maxLength={300}
          value={logo.alt}
          error={isTried && logo.alt.trim() === '' ? t('house.logoAltMissing') : undefined}
          onChange={(alt) => {
            onChange({ ...logo, alt });
          }}
        />
      )}
    </>
  );
}

/** The page may show nothing that has an address of its own. */
function useDataUrl(bytes: Uint8Array | null, name: string): string | null {
  const [url, setUrl] = useState<string | null>(null);
  useEffect(() => {
    if (!bytes) return undefined;
    const reader = new FileReader();
    reader.onload = () => {
      setUrl(typeof reader.result === 'string' ? reader.result : null);
    };
    const type = name.endsWith('.png') ? 'image/png' : 'image/jpeg';
    reader.readAsDataURL(new Blob([new Uint8Array(bytes)], { type }));
    return () => {
      reader.abort();
    };
  }, [bytes, name]);
  return url;
}
