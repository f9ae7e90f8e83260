import { useRef, type KeyboardEvent, type PointerEvent } from 'react';
import { useTranslate } from '../stores/settings-store.ts';
import { railWidths, useUi, type Rail } from '../stores/ui-store.ts';
import styles from './RailEdge.module.css';

const labels = { agenda: 'meeting.agendaWidth', records: 'meeting.recordsWidth' } as const;

/** The line between a rail and the text: drag it, click it for the next of three widths, or use the arrow keys. */
export function RailEdge({ rail }: { readonly rail: Rail }) {
  const t = useTranslate();
  const width = useUi((state) => state.railWidths[rail]);
  const { least, most, usual } = railWidths[rail];
  const isDragged = useRef(false);
  // Moving to the right makes the left rail wider and the right one narrower.
  const direction = rail === 'agenda' ? 1 : -1;

  function resize(rem: number) {
    const next = Math.min(Math.max(rem, least), most);
    useUi.setState((state) => ({ railWidths: { ...state.railWidths, [rail]: next } }));
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return;
    event.preventDefault();
    resize(width + (event.key === 'ArrowRight' ? direction : -direction));
  }

  function onPointerMove({ currentTarget, pointerId, movementX }: PointerEvent) {
    if (!currentTarget.hasPointerCapture(pointerId) || movementX === 0) return;
    isDragged.current = true;
    resize(width + (direction * movementX) / pixelsPerRem());
  }

  return (
    <div
      className={styles['edge']}
      data-rail={rail}
      role="separator"
      tabIndex={0}
      aria-orientation="vertical"
      aria-label={t(labels[rail])}
      aria-valuenow={Math.round(width)}
      aria-valuemin={least}
      aria-valuemax={most}
      onKeyDown={onKeyDown}
      onPointerDown={(event) => {
        isDragged.current = false;
        event.currentTarget.setPointerCapture(event.pointerId);
      }}
      onPointerMove={onPointerMove}
      onClick={() => {
        if (!isDragged.current) resize(width === usual ? most : width === most ? least : usual);
      }}
    />
  );
}

function pixelsPerRem(): number {
  return parseFloat(getComputedStyle(document.documentElement).fontSize);
}
