import { memo, type DragEvent, type ReactNode } from 'react';
import { isEmpty } from '../../../shared/meeting/blocks.ts';
import type { DropSide } from '../../../shared/meeting/drop-item.ts';
import type { LeftOut } from '../../../shared/meeting/left-out.ts';
import type { AgendaItem, Id } from '../../../shared/meeting/schema.ts';
import { focusEditor } from '../../editor/active-editor.ts';
import { useTranslate } from '../../stores/settings-store.ts';
import { ui } from '../../stores/ui-store.ts';
import { Icon } from '../../ui/Icon.tsx';
import type { AgendaRow } from '../agenda-view.ts';
import { RowTime } from '../clock/RowTime.tsx';
import styles from './AgendaRail.module.css';

interface AgendaRowProps {
  readonly row: AgendaRow;
  readonly current: boolean;
  /** The one row that Tab reaches; the arrows go on from there. */
  readonly reachable: boolean;
  readonly movable: boolean;
  readonly dropSide: DropSide | null;
  readonly onDragStart: (id: Id) => void;
  readonly onDragOver: (drop: { readonly id: Id; readonly side: DropSide }) => void;
}

/** An agenda from elsewhere may go deeper than one makes here: that stands as deep as this. */
const DEEPEST_SHOWN = 2;

/** Hundreds of them stand beside the text: none is drawn anew for a key but the one that is typed in. */
export const AgendaRowView = memo(function AgendaRowView(props: AgendaRowProps) {
  const { row, current, reachable, movable, dropSide } = props;
  const { onDragStart, onDragOver } = props;
  const t = useTranslate();
  const { item, number, depth } = row;
  return (
    <div
      role="listitem"
      className={styles['row']}
      data-drop={dropSide ?? undefined}
      draggable={movable}
      onDragStart={(event) => {
        event.dataTransfer.effectAllowed = 'move';
        event.dataTransfer.setData('text/plain', item.title);
        onDragStart(item.id);
      }}
      onDragOver={(event) => {
        event.preventDefault();
        onDragOver({ id: item.id, side: sideOf(event) });
      }}
    >
      <button
        type="button"
        className={styles['item']}
        data-item={item.id}
        data-depth={Math.min(depth, DEEPEST_SHOWN)}
        data-status={item.status}
        data-done={item.status === 'discussed'}
        aria-current={current ? 'true' : undefined}
        tabIndex={reachable ? 0 : -1}
        onClick={() => {
          ui.goTo(item.id);
          // The one that is on already is not entered anew; the cursor goes to its text all the same.
          if (current) focusEditor();
        }}
      >
        <span className={styles['number']}>{number}</span>
        <span className={styles['title']} title={item.title}>
          {item.title || t('meeting.untitled')}
        </span>
        <span className={styles['mark']}>
          <LeftOutMark leftOut={row.leftOut} />
          <Mark item={item} />
        </span>
      </button>
    </div>
  );
});

/** A lock stands for the words, since the agenda has no room for them. */
function LeftOutMark({ leftOut }: { readonly leftOut: LeftOut }) {
  const t = useTranslate();
  if (leftOut === 'nothing') return null;
  const text = t(leftOut === 'all' ? 'meeting.leftOutAll' : 'meeting.leftOutSome');
  return (
    <span className={styles['leftOut']} title={text}>
      <Icon name={leftOut === 'all' ? 'lock' : 'lockOpen'} />
      <span className="visually-hidden">{text}</span>
    </span>
  );
}

function Mark({ item }: { readonly item: AgendaItem }) {
  const t = useTranslate();
  switch (item.status) {
    case 'forInformation':
      return t('meeting.markInfo');
    case 'withdrawn':
      return t('meeting.markWithdrawn');
    case 'postponed':
      return t('meeting.markPostponed');
    case 'discussed':
      return (
        <TimeAndSign item={item}>
          <Sign sign="✓" label={t('meeting.itemDiscussed')} />
        </TimeAndSign>
      );
    case 'open':
      return (
        <TimeAndSign item={item}>
          {!isEmpty(item.discussion) && <Sign sign="…" label={t('meeting.hasText')} />}
        </TimeAndSign>
      );
  }
}

interface TimeAndSignProps {
  readonly item: AgendaItem;
  readonly children: ReactNode;
}

function TimeAndSign({ item, children }: TimeAndSignProps) {
  return (
    <>
      <RowTime item={item} /> <span className={styles['sign']}>{children}</span>
    </>
  );
}

function Sign({ sign, label }: { readonly sign: string; readonly label: string }) {
  return (
    <span title={label}>
      <span aria-hidden="true">{sign}</span>
      <span className="visually-hidden">{label}</span>
    </span>
  );
}

/** The upper and lower third of a row are its edges; its middle takes the item in as a sub-item. */
function sideOf(event: DragEvent): DropSide {
  const { top, height } = event.currentTarget.getBoundingClientRect();
  const at = (event.clientY - top) / height;
  if (at < 1 / 3) return 'before';
  return at > 2 / 3 ? 'after' : 'into';
}
