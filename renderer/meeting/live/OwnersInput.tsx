import { useState } from 'react';
import { useTranslate } from '../../stores/settings-store.ts';
import { useReadOnly } from '../../ui/read-only.ts';
import { ATTENDEE_NAMES } from '../AttendeeNames.tsx';
import styles from './RecordsRail.module.css';

interface OwnersInputProps {
  readonly owners: readonly string[];
  readonly label: string;
  /** Instead of the quiet look of the rail. */
  readonly className?: string | undefined;
  readonly onChange: (owners: readonly string[]) => void;
}

/** Names separated by commas, with those who are in the meeting offered while typing. */
export function OwnersInput({ owners, label, className, onChange }: OwnersInputProps) {
  const t = useTranslate();
  // While someone types, a comma or space at the end must stay, although the list ignores it.
  const [typed, setTyped] = useState<string | null>(null);
  return (
    <input
      className={className ?? styles['quiet']}
      list={ATTENDEE_NAMES}
      aria-label={label}
      title={t('meeting.ownersHint')}
      data-missing={owners.length === 0}
      placeholder={t('meeting.withoutOwner')}
      value={typed ?? owners.join(', ')}
      readOnly={useReadOnly()}
      onChange={(event) => {
        setTyped(event.target.value);
        onChange(ownersFrom(event.target.value));
      }}
      onBlur={() => {
        setTyped(null);
      }}
    />
  );
}

export function ownersFrom(typed: string): readonly string[] {
  return typed
    .split(/[,;]/)
    .map((name) => name.trim())
    .filter((name) => name !== '');
}
