import { useMemo, useState } from 'react';
import { lineChoices, partChoices, type LineChoice } from '../../shared/import/choices.ts';
import { useTranslate } from '../stores/settings-store.ts';
import { Segmented } from '../ui/Segmented.tsx';
import { SelectField } from '../ui/SelectField.tsx';
import { choiceKeys, partNames } from './choice-keys.ts';
import { FindingText } from './FindingText.tsx';
import { SourceList } from './SourceList.tsx';
import {
  looseFindings,
  needsALook,
  sourceRows,
  tellsOfPeople,
  type SourceRow,
} from './source-rows.ts';
import styles from './SourcePanel.module.css';
import type { DraftInHand } from './use-draft.ts';

interface SourcePanelProps extends DraftInHand {
  readonly line: number | null;
  readonly onLine: (line: number) => void;
}

const AS_READ = '';

/** The source line by line, what each became and why; any line can be said to be something else. */
export function SourcePanel({ draft, choices, choose, line, onLine }: SourcePanelProps) {
  const t = useTranslate();
  const [shown, setShown] = useState<'all' | 'doubtful'>('all');
  const all = useMemo(() => sourceRows(draft, choices), [draft, choices]);
  const doubtful = useMemo(() => all.filter(needsALook), [all]);
  const rows = shown === 'all' ? all : doubtful;
  const selected = rows.find((row) => row.line === line) ?? rows[0];
  return (
    <section className={styles['panel']} aria-labelledby="import-source">
      <div className={styles['head']}>
        <h3 id="import-source">{t('importing.source')}</h3>
        <Segmented
          label={t('importing.showLines')}
          options={[
            { value: 'all', label: t('importing.allLines', { count: all.length }) },
            { value: 'doubtful', label: t('importing.doubtfulLines', { count: doubtful.length }) },
          ]}
          value={shown}
          onChange={setShown}
        />
      </div>
      {looseFindings(draft, all).map((finding, index) => (
        <FindingText key={index} finding={finding} />
      ))}
      <SourceList
        key={shown}
        rows={rows}
        selected={selected?.line ?? null}
        onSelect={onLine}
        onChoose={choose}
      />
      {selected && <LineChoiceField row={selected} choose={choose} />}
    </section>
  );
}

interface LineChoiceFieldProps {
  readonly row: SourceRow;
  readonly choose: DraftInHand['choose'];
}

function LineChoiceField({ row, choose }: LineChoiceFieldProps) {
  const t = useTranslate();
  return (
    <SelectField<LineChoice | typeof AS_READ>
      label={t('importing.lineIs')}
      hint={t('importing.lineKeys')}
      value={row.choice ?? AS_READ}
      options={[
        { value: AS_READ, label: t('importing.asRead') },
        ...choicesFor(row).map((value) => ({
          value,
          label: `${t(partNames[value])} (${choiceKeys[value].toUpperCase()})`,
        })),
      ]}
      onChange={(value) => {
        choose(row.line, value === AS_READ ? null : value);
      }}
    />
  );
}

function choicesFor(row: SourceRow): readonly LineChoice[] {
  return tellsOfPeople(row) ? lineChoices : partChoices;
}
