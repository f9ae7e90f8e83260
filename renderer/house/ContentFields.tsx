import {
  laneNames,
  partNames,
  type LaneName,
  type PartName,
} from '../../shared/house/house-style.ts';
import type { TextKey } from '../../shared/i18n/translator.ts';
import { useTranslate } from '../stores/settings-store.ts';
import { CheckField } from '../ui/CheckField.tsx';
import { TextField } from '../ui/TextField.tsx';
import styles from './HouseDialog.module.css';
import type { HouseFieldsProps } from './LookFields.tsx';

const partLabels: Readonly<Record<PartName, TextKey>> = {
  attendance: 'house.partAttendance',
  explanation: 'house.partExplanation',
  papers: 'house.partPapers',
  contributions: 'house.partContributions',
  decisionList: 'house.partDecisionList',
  actionList: 'house.partActionList',
  closing: 'house.partClosing',
};
const laneLabels: Readonly<Record<LaneName, readonly [TextKey, TextKey]>> = {
  explanation: ['house.laneExplanation', 'minutes.explanation'],
  contribution: ['house.laneContribution', 'minutes.contribution'],
  discussion: ['house.laneDiscussion', 'minutes.discussion'],
};

/** What is printed, and what the parts of an item are called. */
export function ContentFields({ draft, onChange }: HouseFieldsProps) {
  const t = useTranslate();
  return (
    <>
      <fieldset className={styles['group']}>
        <legend>{t('house.parts')}</legend>
        {partNames.map((part) => (
          <CheckField
            key={part}
            label={t(partLabels[part])}
            checked={draft.parts[part]}
            onChange={(isPrinted) => {
              onChange({ parts: { ...draft.parts, [part]: isPrinted } });
            }}
          />
        ))}
        <CheckField
          label={t('house.contents')}
          checked={draft.contents}
          onChange={(contents) => {
            onChange({ contents });
          }}
        />
      </fieldset>
      <fieldset className={styles['group']}>
        <legend>{t('house.laneNames')}</legend>
        {laneNames.map((lane) => {
          const [label, usual] = laneLabels[lane];
          return (
            <TextField
              key={lane}
              label={t(label)}
              placeholder={t(usual)}
              maxLength={60}
              value={draft.lanes[lane]}
              onChange={(name) => {
                onChange({ lanes: { ...draft.lanes, [lane]: name } });
              }}
            />
          );
        })}
      </fieldset>
    </>
  );
}
