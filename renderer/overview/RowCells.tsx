import type { OpenAction } from '../../shared/overview/open-actions.ts';
import type { OverviewRow } from '../../shared/overview/overview-row.ts';
import type { DecisionRow } from '../../shared/overview/overviews.ts';
import { Badge } from '../ui/Badge.tsx';
import {
  carriedText,
  confidentialText,
  dateText,
  dueText,
  itemText,
  lateText,
  meetingName,
  meetingText,
  postponedText,
  type Wording,
} from './overview-texts.ts';
import numbers from '../ui/RecordNumber.module.css';
import styles from './RowCells.module.css';

interface CellsProps<Row> {
  readonly row: Row;
  readonly wording: Wording;
}

export function ActionCells({ row, wording }: CellsProps<OpenAction>) {
  const { t } = wording;
  const late = lateText(row, wording);
  const postponed = postponedText(row, wording);
  const sources = [itemText(row), meetingText(row, wording), carriedText(row, wording)];
  return (
    <>
      <NumberCell
        number={row.number}
        name={t('meeting.actionLabel', { number: row.number })}
        tone="action"
      />
      <TextCell row={row} sources={sources} wording={wording} />
      <span className={styles['owners']}>
        {row.owners.join(', ') || <span className={styles['soft']}>{t('overview.nobody')}</span>}
      </span>
      <span className={styles['due']}>
        {row.due !== null && <span className={styles['date']}>{dueText(row, wording)}</span>}
        {late !== '' && <Badge tone="trouble">{late}</Badge>}
        {postponed !== '' && <span className={styles['soft']}>{postponed}</span>}
      </span>
    </>
  );
}

export function DecisionCells({ row, wording }: CellsProps<DecisionRow>) {
  const name = wording.t('meeting.decisionLabel', { number: row.number });
  return (
    <>
      <NumberCell number={row.number} name={name} tone="decision" />
      <span className={styles['date']}>{dateText(row.meeting, wording)}</span>
      <TextCell
        row={row}
        sources={[itemText(row), meetingName(row.meeting, wording)]}
        wording={wording}
      />
    </>
  );
}

export function ParkedCells({ row, wording }: CellsProps<OverviewRow>) {
  const sources = [itemText(row), meetingText(row, wording)];
  return <TextCell row={row} sources={sources} wording={wording} />;
}

interface NumberCellProps {
  readonly number: number;
  /** For who hears the row: a number alone says nothing. */
  readonly name: string;
  readonly tone: 'action' | 'decision';
}

function NumberCell({ number, name, tone }: NumberCellProps) {
  return (
    <span className={numbers['number']} data-tone={tone}>
      <span aria-hidden="true">{number}</span>
      <span className="visually-hidden">{name}</span>
    </span>
  );
}

interface TextCellProps extends CellsProps<OverviewRow> {
  readonly sources: readonly string[];
}

function TextCell({ row, sources, wording }: TextCellProps) {
  const confidential = confidentialText(row, wording);
  const source = sources.filter(Boolean).join(' · ');
  return (
    <span className={styles['text']}>
      <span>
        {row.text}
        {confidential !== '' && <span className={styles['soft']}> {confidential}</span>}
      </span>
      {source !== '' && <span className={styles['source']}>{source}</span>}
    </span>
  );
}
