import { fieldNames, unknownFields } from '../../shared/house/running-fields.ts';
import type { TextKey } from '../../shared/i18n/translator.ts';
import { useSettings, useTranslate } from '../stores/settings-store.ts';
import { TextField } from '../ui/TextField.tsx';
import styles from './HouseDialog.module.css';
import type { HouseFieldsProps } from './LookFields.tsx';

const lines = [
  { line: 'header', side: 'left', label: 'house.headerLeft' },
  { line: 'header', side: 'right', label: 'house.headerRight' },
  { line: 'footer', side: 'left', label: 'house.footerLeft' },
  { line: 'footer', side: 'right', label: 'house.footerRight' },
] as const satisfies readonly { readonly label: TextKey; readonly [key: string]: string }[];

/** What stands at the head and the foot of every page. */
export function RunningFields({ draft, onChange }: HouseFieldsProps) {
  const t = useTranslate();
  const language = useSettings((settings) => settings.language);
  return (
    <>
      {lines.map(({ line, side, label }) => {
        const value = draft[line][side];
        const [unknown] = unknownFields(value);
        return (
          <TextField
            key={label}
            label={t(label)}
            maxLength={300}
            spellCheck={false}
            value={value}
            error={unknown === undefined ? undefined : t('house.unknownField', { field: unknown })}
            onChange={(next) => {
              onChange({ [line]: { ...draft[line], [side]: next } });
            }}
          />
        );
      })}
      <p className={styles['hint']}>
        {t('house.fields', { names: fieldNames(language).join(' ') })}
      </p>
    </>
  );
}
