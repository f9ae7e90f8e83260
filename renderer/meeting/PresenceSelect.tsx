import type { Attendee } from '../../shared/meeting/schema.ts';
import { useTranslate } from '../stores/settings-store.ts';
import { useReadOnly } from '../ui/read-only.ts';

interface PresenceSelectProps {
  readonly attendee: Attendee;
  readonly className?: string | undefined;
  readonly onChange: (fields: Pick<Attendee, 'presence' | 'excused'>) => void;
}

/** Present, partly, absent, and whether someone said so beforehand: one choice instead of two. */
const choices = [
  ['present', 'present', null, 'meeting.present'],
  ['partial', 'partial', null, 'meeting.partial'],
  ['excused', 'absent', true, 'meeting.absentExcused'],
  ['unexcused', 'absent', false, 'meeting.absentUnexcused'],
  ['absent', 'absent', null, 'meeting.absent'],
] as const;

export function PresenceSelect({ attendee, className, onChange }: PresenceSelectProps) {
  const t = useTranslate();
  const { presence, excused, name } = attendee;
  const current = choices.find(
    (choice) => choice[1] === presence && (presence !== 'absent' || choice[2] === excused),
  );
  return (
    <select
      className={className}
      aria-label={`${t('meeting.presence')}, ${name}`}
      value={current?.[0] ?? 'present'}
      disabled={useReadOnly()}
      onChange={(event) => {
        const choice = choices.find(([value]) => value === event.target.value);
        if (choice) onChange({ presence: choice[1], excused: choice[2] });
      }}
    >
      {choices.map(([value, , , label]) => (
        <option key={value} value={value}>
          {t(label)}
        </option>
      ))}
    </select>
  );
}
