import { meetingStatusChange } from '../../../shared/meeting/agenda-edits.ts';
import { useTranslate } from '../../stores/settings-store.ts';
import { SelectField } from '../../ui/SelectField.tsx';
import { useMeeting, useMeetingStore } from '../meeting-context.ts';

const statuses = [
  ['draft', 'meeting.statusDraft'],
  ['sent', 'meeting.statusSent'],
  ['live', 'meeting.statusLive'],
  ['concept', 'meeting.statusConcept'],
  ['adopted', 'meeting.statusAdopted'],
] as const;

/** The stage the meeting is in. Leaving the draft freezes the numbers of the agenda. */
export function StatusSelect() {
  const t = useTranslate();
  const store = useMeetingStore();
  const status = useMeeting(({ meeting }) => meeting.status);
  return (
    <SelectField
      label={t('meeting.status')}
      value={status}
      options={statuses.map(([value, label]) => ({ value, label: t(label) }))}
      onChange={(next) => {
        const { meeting, change } = store.getState();
        change(meetingStatusChange(meeting, next));
      }}
    />
  );
}
