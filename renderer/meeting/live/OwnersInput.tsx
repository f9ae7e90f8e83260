import { useId, useState } from 'react';
import { ownersMeant, ownersToOffer, typedOwners } from '../../../shared/capture/typed-owners.ts';
import type { Action } from '../../../shared/meeting/schema.ts';
import { useTranslate } from '../../stores/settings-store.ts';
import { useReadOnly } from '../../ui/read-only.ts';
import { useMeetingStore } from '../meeting-context.ts';
import { peopleOf } from '../people-of.ts';
import { useFinishWhenGone } from './use-finish-when-gone.ts';

interface OwnersInputProps {
  readonly action: Pick<Action, 'id' | 'owners'>;
  readonly label: string;
  readonly className: string | undefined;
  readonly 'data-part'?: string;
  readonly onChange: (owners: readonly string[]) => void;
}

interface Draft {
  readonly text: string;
  /** The owners that were told of it. */
  readonly told: readonly string[];
}

/** Names separated by commas; those who are known are offered while typing, and written out after it. */
export function OwnersInput({ action, label, className, onChange, ...part }: OwnersInputProps) {
  const { id, owners } = action;
  const t = useTranslate();
  const store = useMeetingStore();
  const readOnly = useReadOnly();
  const names = useId();
  // While someone types, a comma or space at the end must stay, although the list ignores it.
  const [draft, setDraft] = useState<Draft | null>(null);
  const [isEntered, setEntered] = useState(false);
  // Owners that are others by now, as after an undo, are not hidden by it nor written over.
  const typed = draft?.told.join() === owners.join() ? draft.text : null;
  const shown = typed ?? owners.join(', ');

  function finish() {
    setDraft(null);
    if (typed === null) return;
    const meant = ownersMeant(typed, ...peopleOf(store.getState()));
    if (meant.join() !== owners.join()) onChange(meant);
  }

  useFinishWhenGone(id, finish);

  return (
    <>
      <input
        {...part}
        className={className}
        list={names}
        autoComplete="off"
        aria-label={label}
        title={owners.length > 0 ? owners.join(', ') : t('meeting.ownersHint')}
        data-missing={owners.length === 0}
        placeholder={t('meeting.withoutOwner')}
        value={shown}
        readOnly={readOnly}
        onChange={(event) => {
          const text = event.target.value;
          const told = typedOwners(text);
          setDraft({ text, told });
          onChange(told);
        }}
        onFocus={() => {
          setEntered(true);
        }}
        onBlur={() => {
          setEntered(false);
          finish();
        }}
        onKeyDown={({ key }) => {
          if (key === 'Enter') finish();
        }}
      />
      <datalist id={names}>
        {isEntered &&
          ownersToOffer(shown, ...peopleOf(store.getState())).map((offered) => (
            <option key={offered} value={offered} />
          ))}
      </datalist>
    </>
  );
}
