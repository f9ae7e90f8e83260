import { memo } from 'react';
import type { Attendee } from '../../../shared/meeting/schema.ts';
import { runCommand } from '../../commands/registry.ts';
import { useTranslate } from '../../stores/settings-store.ts';
import { Button } from '../../ui/Button.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { SelectField } from '../../ui/SelectField.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { WhenWritable } from '../../ui/WhenWritable.tsx';
import { isPlainEnter } from '../../ui/plain-enter.ts';
import { PresenceSelect } from '../PresenceSelect.tsx';
import { useMeetingStore } from '../meeting-context.ts';
import { useAttendanceOrder } from '../use-attendance-order.ts';
import { removeRow } from './remove-row.ts';
import styles from './PrepareView.module.css';

const roles = [
  ['none', 'meeting.roleNone'],
  ['chair', 'meeting.roleChair'],
  ['secretary', 'meeting.roleSecretary'],
  ['member', 'meeting.roleMember'],
  ['guest', 'meeting.roleGuest'],
] as const;

export function AttendeeTable() {
  const t = useTranslate();
  const attendees = useAttendanceOrder();
  return (
    <section className={styles['section']}>
      <h2>{t('meeting.attendees')}</h2>
      {attendees.length > 0 && (
        <table className={styles['table']}>
          <thead>
            <tr>
              <th scope="col">{t('meeting.name')}</th>
              <th scope="col">{t('meeting.organisation')}</th>
              <th scope="col">{t('meeting.role')}</th>
              <th scope="col">{t('meeting.presence')}</th>
              <th>
                <span className="visually-hidden">{t('meeting.attendee')}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {attendees.map((attendee, index) => (
              <AttendeeFields
                key={attendee.id}
                attendee={attendee}
                last={index === attendees.length - 1}
              />
            ))}
          </tbody>
        </table>
      )}
      <WhenWritable>
        <Button
          variant="quiet"
          className={styles['add']}
          onClick={() => {
            runCommand('attendee.add');
          }}
        >
          + {t('meeting.addAttendee')}
        </Button>
      </WhenWritable>
    </section>
  );
}

interface AttendeeFieldsProps {
  readonly attendee: Attendee;
  readonly last: boolean;
}

const AttendeeFields = memo(function AttendeeFields({ attendee, last }: AttendeeFieldsProps) {
  const t = useTranslate();
  const store = useMeetingStore();
  const { id, name, organisation, role, presence, from, until } = attendee;
  const who = name || t('meeting.attendee');

  function set(fields: Partial<Omit<Attendee, 'id'>>) {
    const group = `attendee ${id} ${Object.keys(fields).join()}`;
    store.getState().change({ type: 'row.set', list: 'attendees', id, set: fields }, group);
  }

  return (
    <tr>
      <td>
        <TextField
          look="compact"
          labelHidden
          label={t('meeting.name')}
          data-field={id}
          value={name}
          onKeyDown={(event) => {
            if (isPlainEnter(event) && last && name !== '') runCommand('attendee.add');
          }}
          onChange={(value) => {
            set({ name: value });
          }}
        />
      </td>
      <td>
        <TextField
          look="compact"
          labelHidden
          label={`${t('meeting.organisation')}, ${who}`}
          value={organisation ?? ''}
          onChange={(value) => {
            set({ organisation: value || null });
          }}
        />
      </td>
      <td>
        <SelectField
          look="compact"
          labelHidden
          label={`${t('meeting.role')}, ${who}`}
          value={role ?? 'none'}
          options={roles.map(([value, label]) => ({ value, label: t(label) }))}
          onChange={(value) => {
            set({ role: value === 'none' ? null : value });
          }}
        />
      </td>
      <td>
        <div className={styles['presence']}>
          <PresenceSelect attendee={attendee} className={styles['select']} onChange={set} />
          {presence === 'partial' &&
            (
              [
                ['from', from],
                ['until', until],
              ] as const
            ).map(([field, value]) => (
              <TextField
                key={field}
                look="compact"
                labelHidden
                type="time"
                label={`${t(`meeting.${field}`)}, ${who}`}
                value={value ?? ''}
                onChange={(time) => {
                  set({ [field]: time || null });
                }}
              />
            ))}
        </div>
      </td>
      <td className={styles['rowTools']}>
        <WhenWritable>
          <IconButton
            icon="close"
            label={t('meeting.remove', { what: who })}
            onClick={() => {
              removeRow(id, () => {
                store.getState().change({ type: 'row.remove', list: 'attendees', id });
              });
            }}
          />
        </WhenWritable>
      </td>
    </tr>
  );
});
