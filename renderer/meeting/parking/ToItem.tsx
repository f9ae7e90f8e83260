import { useState } from 'react';
import type { Id } from '../../../shared/meeting/schema.ts';
import { useTranslate } from '../../stores/settings-store.ts';
import { isPlainEnter } from '../../ui/plain-enter.ts';
import { agendaRows } from '../agenda-view.ts';
import { useMeeting } from '../meeting-context.ts';

interface ToItemProps {
  readonly label: string;
  readonly className: string | undefined;
  readonly onChoose: (item: Id, field: Element) => void;
}

/** Asks for an agenda item by its number ("6b"), as people call it in the meeting. */
export function ToItem({ label, className, onChoose }: ToItemProps) {
  const t = useTranslate();
  const rows = useMeeting(({ meeting }) => agendaRows(meeting.items));
  const [typed, setTyped] = useState('');
  const [unknown, setUnknown] = useState(false);
  return (
    <input
      className={className}
      aria-label={label}
      aria-invalid={unknown}
      data-draft={typed !== ''}
      placeholder={t('parking.moveTo')}
      title={t('parking.moveToHint')}
      size={9}
      value={typed}
      onChange={(event) => {
        setTyped(event.target.value);
        setUnknown(false);
      }}
      onKeyDown={(event) => {
        const wanted = typed.trim().toLowerCase();
        if (!isPlainEnter(event) || wanted === '') return;
        event.preventDefault();
        const row = rows.find(({ number }) => number.toLowerCase() === wanted);
        if (row) onChoose(row.item.id, event.currentTarget);
        else setUnknown(true);
      }}
    />
  );
}
