import { useRef, useState, type KeyboardEvent, type MouseEvent, type ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { recordTextChange } from '../../../shared/meeting/record-text.ts';
import type { Action, Decision, RecordRef } from '../../../shared/meeting/schema.ts';
import { focusEditor } from '../../editor/active-editor.ts';
import { useTranslate } from '../../stores/settings-store.ts';
import { useReadOnly } from '../../ui/read-only.ts';
import { useMeetingStore } from '../meeting-context.ts';
import { clickedAt, focusEnd, focusPart } from './card-parts.ts';
import { RecordPlace, RecordText } from './RecordParts.tsx';
import styles from './RecordsRail.module.css';
import { useLeaving } from './use-leaving.ts';

const textLabels = { action: 'meeting.actionText', decision: 'meeting.decisionText' } as const;

interface RecordCardProps {
  readonly type: RecordRef['type'];
  readonly record: Action | Decision;
  /** “Actie 30” */
  readonly name: string;
  readonly status?: Action['status'];
  /** Said beside the number and the item, while the card is read. */
  readonly said?: ReactNode;
  /** Under it, whether it is read or written. */
  readonly below?: ReactNode;
  /** What can be changed beside the text. */
  readonly children: ReactNode;
}

/**
 * A decision or an action at the right: a few quiet words to be read, and its fields once it is clicked or
 * Enter or F2 is pressed on it; Esc makes it quiet again. Without a text it is there to be written.
 */
export function RecordCard({ type, record, name, ...props }: RecordCardProps) {
  const t = useTranslate();
  const { status, said, below, children } = props;
  const { id, text } = record;
  const store = useMeetingStore();
  const readOnly = useReadOnly();
  const card = useRef<HTMLElement>(null);
  const [isEntered, setEntered] = useState(false);
  /** Who came with the mouse came from the text, and goes back there. */
  const isPointedAt = useRef(false);
  const isOpen = !readOnly && (isEntered || text === '');
  useLeaving(card, isEntered, () => {
    setEntered(false);
  });

  function enter() {
    flushSync(() => {
      setEntered(true);
    });
  }

  function leave() {
    // First out of the field, so that it can finish what was typed, and knows that it did when it goes.
    flushSync(() => {
      card.current?.focus();
    });
    flushSync(() => {
      setEntered(false);
    });
    if (isPointedAt.current) focusEditor();
    else card.current?.querySelector<HTMLElement>('[data-field]')?.focus();
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.nativeEvent.isComposing || event.defaultPrevented) return;
    if (event.key === 'Escape' && isOpen) leave();
    else if (event.key === 'F2' && !isOpen && !readOnly) {
      isPointedAt.current = false;
      enter();
      focusEnd(card.current);
    } else return;
    event.preventDefault();
  }

  function onClick(event: MouseEvent) {
    // The second click of two is in the field that the first one opened.
    if (isOpen || readOnly || event.detail > 1) return;
    // Words that were selected are to be copied.
    const selection = getSelection();
    if (selection?.isCollapsed === false && card.current?.contains(selection.anchorNode)) return;
    const at = clickedAt(event);
    isPointedAt.current = at !== null;
    enter();
    if (at === null) focusEnd(card.current);
    else focusPart(card.current, at);
  }

  return (
    <section
      ref={card}
      className={styles['card']}
      aria-label={name}
      data-status={status}
      data-reads={!isOpen && !readOnly}
      data-open={isOpen}
      // A click beside the fields is none out of the card.
      tabIndex={isOpen ? -1 : undefined}
      onClick={onClick}
      onKeyDown={onKeyDown}
      onFocus={() => {
        // The first letter typed makes it a card with a text.
        if (isOpen) setEntered(true);
      }}
    >
      {isOpen ? (
        <>
          <RecordText
            id={id}
            label={t(textLabels[type], { number: record.number })}
            text={text}
            onChange={(typed) => {
              const { meeting, change } = store.getState();
              change(recordTextChange(meeting, { type, id }, typed), `${type} ${id} text`);
            }}
          />
          {children}
        </>
      ) : (
        <>
          {readOnly ? (
            // Gone to from an overview, say; the Tab key passes it, for there is nothing to do.
            <p className={styles['read']} data-field={id} tabIndex={-1}>
              {text}
            </p>
          ) : (
            <button
              type="button"
              className={styles['read']}
              data-field={id}
              aria-expanded={false}
              aria-describedby={`said-${id}`}
            >
              {text}
            </button>
          )}
          <p id={`said-${id}`} className={styles['said']}>
            <RecordPlace tone={type} record={record} isPassedBy={!readOnly} />
            {said}
          </p>
        </>
      )}
      {below}
    </section>
  );
}
