import { memo, useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { commands, type CommandId } from '../../../shared/commands.ts';
import { dropChange, type DropSide } from '../../../shared/meeting/drop-item.ts';
import type { Id } from '../../../shared/meeting/schema.ts';
import { importCommands, runCommand } from '../../commands/registry.ts';
import { shortcutText } from '../../commands/shortcuts.ts';
import { useTranslate } from '../../stores/settings-store.ts';
import { ui, useUi } from '../../stores/ui-store.ts';
import { useReadOnly } from '../../ui/read-only.ts';
import { Stretches } from '../../ui/Stretches.tsx';
import { agendaRows, neighbour } from '../agenda-view.ts';
import { useMeeting, useMeetingStore } from '../meeting-context.ts';
import { ClockFoot } from '../clock/ClockFoot.tsx';
import { RailEdge } from '../RailEdge.tsx';
import { AgendaRowView } from './AgendaRowView.tsx';
import { afterRender } from '../../ui/after-render.ts';
import styles from './AgendaRail.module.css';
import { useRowFocus } from './use-row-focus.ts';

/** The agenda at the left: where you are, what is done, what comes; in preparation also its order. */
export const AgendaRail = memo(function AgendaRail() {
  const t = useTranslate();
  const store = useMeetingStore();
  const items = useMeeting((state) => state.meeting.items);
  const mode = useUi((state) => state.mode);
  const current = useUi((state) => state.currentItem);
  const readOnly = useReadOnly();
  const list = useRef<HTMLDivElement>(null);
  const [drop, setDrop] = useState<{ readonly id: Id; readonly side: DropSide } | null>(null);
  const [dragged, setDragged] = useState<Id | null>(null);
  const rows = agendaRows(items);
  const rowFocus = useRowFocus(list, rows);

  const place = rows.findIndex(({ item }) => item.id === current);
  // With the frame: the page is laid out for that anyway, and at once it would be for this alone.
  useEffect(() => {
    const frame = requestAnimationFrame(() => {
      list.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' });
    });
    return () => {
      cancelAnimationFrame(frame);
    };
  }, [current, place]);

  function onKeyDown(event: KeyboardEvent) {
    const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : null;
    if (by === null || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    const next = neighbour(rows, current, by);
    ui.goTo(next);
    // Once the item is on screen, for then its editor takes the cursor: who walks on is still choosing.
    afterRender(() => {
      list.current?.querySelector<HTMLElement>(`[data-item="${next ?? ''}"]`)?.focus();
    });
  }

  function finishDrop() {
    const { meeting, change } = store.getState();
    const move = dragged && drop && dropChange(meeting, dragged, drop.id, drop.side);
    if (move) change(move);
    forgetDrag();
  }

  /** Also after a drag that was given up, over the agenda or elsewhere, which changes nothing. */
  function forgetDrag() {
    setDrop(null);
    setDragged(null);
  }

  return (
    <nav className={styles['rail']} aria-label={t('meeting.agenda')}>
      <div className={styles['pane']}>
        <div className={styles['scroll']}>
          <h2 className={styles['heading']}>{t('meeting.agenda')}</h2>
          {mode === 'prepare' && (
            <button
              type="button"
              className={styles['meetingItself']}
              aria-current={current === null ? 'true' : undefined}
              onClick={() => {
                ui.goTo(null);
              }}
            >
              {t('meeting.meetingItself')}
            </button>
          )}
          {/* The arrow keys are a short cut between buttons that can each be reached and pressed. */}
          <div
            ref={list}
            role="list"
            className={styles['list']}
            {...rowFocus}
            onKeyDown={onKeyDown}
            onDrop={(event) => {
              event.preventDefault();
              event.stopPropagation();
              finishDrop();
            }}
            onDragEnd={forgetDrag}
          >
            <Stretches
              rows={rows}
              rowHeight="2.125rem"
              isNeeded={({ item }) => item.id === current}
            >
              {(row) => (
                <AgendaRowView
                  key={row.item.id}
                  row={row}
                  current={row.item.id === current}
                  reachable={row.item.id === (current ?? rows[0]?.item.id)}
                  movable={mode === 'prepare' && !readOnly}
                  dropSide={drop?.id === row.item.id ? drop.side : null}
                  onDragStart={setDragged}
                  onDragOver={setDrop}
                />
              )}
            </Stretches>
          </div>
          {rows.length === 0 && (
            <p className={styles['empty']}>
              {t('meeting.noItems')}. {t('meeting.noItemsHint', { key: shortcutText('item.add') })}
            </p>
          )}
          {mode === 'prepare' && !readOnly && <Additions isEmpty={rows.length === 0} />}
        </div>
        {mode === 'live' && <ClockFoot />}
      </div>
      <RailEdge rail="agenda" />
    </nav>
  );
});

/** Also the agenda as a whole, where there is none yet. */
function Additions({ isEmpty }: { readonly isEmpty: boolean }) {
  const t = useTranslate();
  const others = isEmpty ? importCommands : [];
  return (
    <>
      <Addition command="item.add" label={`+ ${t('meeting.addItem')}`} />
      {others.map((id) => (
        <Addition key={id} command={id} label={t(commands[id].label)} />
      ))}
    </>
  );
}

interface AdditionProps {
  readonly command: CommandId;
  readonly label: string;
}

function Addition({ command, label }: AdditionProps) {
  return (
    <button
      type="button"
      className={styles['add']}
      onClick={() => {
        runCommand(command);
      }}
    >
      {label}
    </button>
  );
}
