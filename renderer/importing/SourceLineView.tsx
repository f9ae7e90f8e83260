import { Fragment, memo } from 'react';
import type { LineChoice } from '../../shared/import/choices.ts';
import type { Became } from '../../shared/import/trace.ts';
import { useTranslate } from '../stores/settings-store.ts';
import { Badge, type Tone } from '../ui/Badge.tsx';
import { partNames } from './choice-keys.ts';
import { FindingText } from './FindingText.tsx';
import type { SourceRow } from './source-rows.ts';
import styles from './SourceList.module.css';

const tones: Partial<Readonly<Record<Became, Tone>>> = {
  item: 'accent',
  contribution: 'lane',
  decision: 'done',
  action: 'action',
  leftOut: 'trouble',
};

interface SourceLineViewProps {
  readonly id: string;
  readonly row: SourceRow;
  /** Its place among all rows, from 0: not all of them are on screen. */
  readonly at: number;
  readonly count: number;
  readonly isSelected: boolean;
  readonly onSelect: (line: number) => void;
}

export const SourceLineView = memo(function SourceLineView(props: SourceLineViewProps) {
  const { id, row, at, count, isSelected, onSelect } = props;
  const t = useTranslate();
  return (
    <li
      id={id}
      role="option"
      aria-selected={isSelected}
      aria-posinset={at + 1}
      aria-setsize={count}
      className={styles['line']}
      // The list hears the keys; see the pattern "listbox" of the ARIA Authoring Practices.
      onClick={() => {
        onSelect(row.line);
      }}
    >
      {row.choice === null || row.choice === 'noAttendee' ? (
        row.pieces.map(({ text, became }, index) => (
          <Fragment key={index}>
            <span className={styles['text']} data-left-out={became === 'leftOut'}>
              {text}
            </span>
            <Badge tone={tones[became] ?? 'neutral'}>{t(partNames[became])}</Badge>
          </Fragment>
        ))
      ) : (
        <>
          <span className={styles['text']} data-left-out={row.choice === 'leftOut'}>
            {row.pieces.map(({ text }) => text).join(' ')}
          </span>
          <Badge tone="accent">
            {t('importing.byYou', { what: t(partNames[chosenPart(row, row.choice)]) })}
          </Badge>
        </>
      )}
      {row.choice === 'noAttendee' && (
        <span className={styles['reason']} data-kind="byUser">
          {t('importing.byYou', { what: t(partNames.noAttendee) })}
        </span>
      )}
      {row.findings.map((finding, index) => (
        <FindingText key={index} finding={finding} />
      ))}
    </li>
  );
});

/** Above the first item no text has a place but the introduction, whatever was chosen. */
function chosenPart({ pieces }: SourceRow, choice: LineChoice): Became | LineChoice {
  return pieces.every(({ became }) => became === 'intro') ? 'intro' : choice;
}
