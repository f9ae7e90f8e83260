import type { Attendee, Id } from '../../shared/meeting/schema.ts';
import { useTranslate } from '../stores/settings-store.ts';
import { useReadOnly } from '../ui/read-only.ts';

interface PresenceSelectProps {
  readonly attendee: Attendee;
  readonly className?: string | undefined;
  readonly onChange: (fields: PresenceFields) => void;
}

type PresenceFields = Pick<Attendee, 'presence' | 'excused'> &
  Partial<Pick<Attendee, 'from' | 'until'>>;

/**
 * Present, partly, absent, and whether someone said so beforehand: one choice instead of two. Only who is there
 * partly has times: of another they would be printed, with no field to take them away.
 */
export const presenceChoices = [
  choice('present', 'present', null, 'present'),
  choice('partial', 'partial', null, 'partial'),
  choice('excused', 'absent', true, 'absentExcused'),
  choice('unexcused', 'absent', false, 'absentUnexcused'),
  choice('absent', 'absent', null, 'absent'),
] as const;

function choice<L extends string>(
  value: string,
  presence: Attendee['presence'],
  excused: boolean | null,
  label: L,
) {
  const set: PresenceFields =
    presence === 'partial' ? { presence, excused } : { presence, excused, from: null, until: null };
  return { value, set, label: `meeting.${label}` as const };
}

export function presenceOf({ presence, excused }: Pick<Attendee, 'presence' | 'excused'>) {
  const isSame = ({ set }: (typeof presenceChoices)[number]) =>
    set.presence === presence && (presence !== 'absent' || set.excused === excused);
  return presenceChoices.find(isSame) ?? presenceChoices[0];
}

/** By which `focusField` finds the choice for an attendee. */
export function presenceField(attendee: Id): string {
  return `presence ${attendee}`;
}

export function PresenceSelect({ attendee, className, onChange }: PresenceSelectProps) {
  const t = useTranslate();
  return (
    <select
      className={className}
      data-field={presenceField(attendee.id)}
      aria-label={`${t('meeting.presence')}, ${attendee.name}`}
      value={presenceOf(attendee).value}
      disabled={useReadOnly()}
      onChange={(event) => {
        const chosen = presenceChoices.find(({ value }) => value === event.target.value);
        if (chosen) onChange(chosen.set);
      }}
    >
      {presenceChoices.map(({ value, label }) => (
        <option key={value} value={value}>
          {t(label)}
        </option>
      ))}
    </select>
  );
}
