import { fontNames } from '../../shared/house/fonts.ts';
import type { HouseStyle } from '../../shared/house/house-style.ts';
import { paletteOf } from '../../shared/house/palette.ts';
import { useTranslate } from '../stores/settings-store.ts';
import { SelectField } from '../ui/SelectField.tsx';
import styles from './HouseDialog.module.css';
import { LogoField } from './LogoField.tsx';

export interface HouseFieldsProps {
  readonly draft: HouseStyle;
  readonly onChange: (part: Partial<HouseStyle>) => void;
}

interface LookFieldsProps extends HouseFieldsProps {
  /** What is in the file of the logo. */
  readonly logo: Uint8Array | null;
  readonly isTried: boolean;
  readonly onPicture: (bytes: Uint8Array) => void;
}

const fonts = fontNames.map((font) => ({ value: font, label: font }));

/** Logo, colour, fonts and paper. */
export function LookFields({ draft, logo, isTried, onChange, onPicture }: LookFieldsProps) {
  const t = useTranslate();
  return (
    <>
      <LogoField
        logo={draft.logo}
        bytes={logo}
        isTried={isTried}
        onChange={(next, bytes) => {
          onChange({ logo: next });
          if (bytes) onPicture(bytes);
        }}
      />
      <AccentField draft={draft} onChange={onChange} />
      <div className={styles['pair']}>
        <SelectField
          label={t('house.headingFont')}
          value={draft.headingFont}
          options={fonts}
          onChange={(headingFont) => {
            onChange({ headingFont });
          }}
        />
        <SelectField
          label={t('house.bodyFont')}
          value={draft.bodyFont}
          options={fonts}
          onChange={(bodyFont) => {
            onChange({ bodyFont });
          }}
        />
      </div>
      <div className={styles['pair']}>
        <SelectField
          label={t('house.paper')}
          value={draft.paper}
          options={[
            { value: 'a4', label: t('house.paperA4') },
            { value: 'letter', label: t('house.paperLetter') },
          ]}
          onChange={(paper) => {
            onChange({ paper });
          }}
        />
        <SelectField
          label={t('house.orientation')}
          value={draft.orientation}
          options={[
            { value: 'portrait', label: t('house.portrait') },
            { value: 'landscape', label: t('house.landscape') },
          ]}
          onChange={(orientation) => {
            onChange({ orientation });
          }}
        />
      </div>
      <SelectField
        label={t('house.margins')}
        value={draft.margins}
        options={[
          { value: 'narrow', label: t('house.marginsNarrow') },
          { value: 'normal', label: t('house.marginsNormal') },
          { value: 'wide', label: t('house.marginsWide') },
        ]}
        onChange={(margins) => {
          onChange({ margins });
        }}
      />
    </>
  );
}

/** The colour as it was chosen, and the one it becomes where that cannot be read. */
function AccentField({ draft, onChange }: HouseFieldsProps) {
  const t = useTranslate();
  const { accent } = paletteOf(draft.accent);
  const isDarkened = accent !== draft.accent;
  return (
    <div className={styles['colour']}>
      <input
        id="house-accent"
        type="color"
        value={`#${draft.accent}`}
        aria-describedby="house-accent-note"
        onChange={(event) => {
          onChange({ accent: event.currentTarget.value.slice(1).toLowerCase() });
        }}
      />
      <label htmlFor="house-accent">{t('house.accent')}</label>
      <p
        id="house-accent-note"
        role="status"
        className={[styles['hint'], isDarkened ? styles['warning'] : ''].join(' ')}
      >
        {isDarkened ? t('house.accentDarkened', { colour: accent }) : t('house.accentHint')}
      </p>
    </div>
  );
}
