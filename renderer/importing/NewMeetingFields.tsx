import { useLibrary } from '../stores/library-store.ts';
import { useTranslate } from '../stores/settings-store.ts';
import { SelectField } from '../ui/SelectField.tsx';
import { TextField } from '../ui/TextField.tsx';
import styles from './ImportPreviewDialog.module.css';

export const NO_SERIES = '';

export interface NewMeeting {
  readonly title: string;
  readonly date: string | null;
  readonly seriesId: string;
}

interface NewMeetingFieldsProps {
  readonly fields: NewMeeting;
  readonly onChange: (fields: NewMeeting) => void;
  /** Whether a date was found in the source. */
  readonly hasDate: boolean;
}

export function NewMeetingFields({ fields, onChange, hasDate }: NewMeetingFieldsProps) {
  const t = useTranslate();
  const known = useLibrary((library) => library.view?.series) ?? [];
  const { title, date, seriesId } = fields;
  return (
    <div className={styles['fields']}>
      <TextField
        label={t('meeting.titleLabel')}
        spellCheck
        value={title}
        onChange={(value) => {
          onChange({ ...fields, title: value });
        }}
      />
      <TextField
        label={t('meeting.date')}
        type="date"
        value={date ?? ''}
        hint={hasDate ? undefined : t('importing.noDate')}
        onChange={(value) => {
          onChange({ ...fields, date: value || null });
        }}
      />
      <SelectField
        label={t('importing.series')}
        value={seriesId}
        onChange={(value) => {
          onChange({ ...fields, seriesId: value });
        }}
        options={[
          { value: NO_SERIES, label: t('importing.noSeries') },
          ...known.map(({ id, name }) => ({ value: id, label: name })),
        ]}
      />
    </div>
  );
}
