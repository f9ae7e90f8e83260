import { removeRecord } from '../../../shared/meeting/record-edits.ts';
import type { Action, Decision, RecordRef } from '../../../shared/meeting/schema.ts';
import { focusEditor } from '../../editor/active-editor.ts';
import { useTranslate } from '../../stores/settings-store.ts';
import { ui } from '../../stores/ui-store.ts';
import { afterRender } from '../../ui/after-render.ts';
import { useReadOnly } from '../../ui/read-only.ts';
import { WhenWritable } from '../../ui/WhenWritable.tsx';
import { agendaRow } from '../agenda-view.ts';
import { keepFocus } from '../keep-focus.ts';
import { useMeeting, useMeetingStore } from '../meeting-context.ts';
import { tellUndoable } from '../tell-undoable.ts';
import numbers from '../../ui/RecordNumber.module.css';
import styles from './RecordsRail.module.css';

interface RecordTextProps {
  readonly id: string;
  readonly label: string;
  readonly text: string;
  readonly onChange: (text: string) => void;
}

export function RecordText({ id, label, text, onChange }: RecordTextProps) {
  return (
    <textarea
      className={styles['text']}
      rows={1}
      data-field={id}
      data-part="text"
      aria-label={label}
      spellCheck
      value={text}
      readOnly={useReadOnly()}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || event.ctrlKey || event.metaKey || event.altKey) return;
        // What is recorded is one line.
        event.preventDefault();
        if (!event.nativeEvent.isComposing) focusEditor();
      }}
      onChange={(event) => {
        onChange(event.target.value);
      }}
    />
  );
}

interface RecordPlaceProps {
  readonly tone: RecordRef['type'];
  readonly record: Action | Decision;
  /** For the mouse only: Tab goes on to the next record. */
  readonly isPassedBy?: boolean;
}

/** The number of the record, and the way to the item that it belongs to. */
export function RecordPlace({ tone, record, isPassedBy = false }: RecordPlaceProps) {
  const { number, itemId } = record;
  const t = useTranslate();
  const itemNumber = useMeeting(({ meeting }) => agendaRow(meeting.items, itemId)?.number);
  return (
    <>
      <span className={numbers['number']} data-tone={tone}>
        {number}
      </span>{' '}
      {itemNumber !== undefined && (
        <button
          type="button"
          className={styles['link']}
          tabIndex={isPassedBy ? -1 : undefined}
          onClick={(event) => {
            event.stopPropagation();
            ui.goTo(itemId);
          }}
        >
          {t('meeting.atItem', { number: itemNumber })}
        </button>
      )}
    </>
  );
}

interface RemoveRecordProps {
  readonly record: RecordRef;
  readonly name: string;
}

export function RemoveRecord({ record, name }: RemoveRecordProps) {
  const t = useTranslate();
  const store = useMeetingStore();
  const label = t('meeting.remove', { what: name });
  return (
    <WhenWritable>
      <button
        type="button"
        className={styles['remove']}
        aria-label={label}
        title={label}
        onClick={({ detail }) => {
          if (detail > 1) return;
          if (detail === 1) ignoreSecondClick();
          const { meeting, change } = store.getState();
          change(removeRecord(meeting, record));
          tellUndoable(store, t('meeting.recordRemoved', { what: name }));
          // The button is gone with its row.
          afterRender(keepFocus);
        }}
      >
        ×
      </button>
    </WhenWritable>
  );
}

/** The next row comes under the pointer: the second click of two was meant for the one that is gone. */
function ignoreSecondClick(): void {
  const ignore = (event: MouseEvent) => {
    if (event.detail > 1) event.preventDefault();
  };
  addEventListener('mousedown', ignore, { capture: true, once: true });
}
