import { useMemo } from 'react';
import { countRemovals } from '../../shared/export/public/count-removals.ts';
import { publicEdition } from '../../shared/export/public/public-edition.ts';
import {
  standInKinds,
  type PublicChoices,
  type Removal,
  type RemovalPlace,
  type StandInKind,
} from '../../shared/export/public/removals.ts';
import {
  translator,
  type Language,
  type TextKey,
  type Translate,
} from '../../shared/i18n/translator.ts';
import type { Meeting } from '../../shared/meeting/schema.ts';
import { useTranslate } from '../stores/settings-store.ts';
import { CheckField } from '../ui/CheckField.tsx';
import { SelectField } from '../ui/SelectField.tsx';
import styles from './PublicChoicesView.module.css';

const standInLabels: Readonly<Record<StandInKind, TextKey>> = {
  role: 'publishing.byRole',
  organisation: 'publishing.byOrganisation',
  initials: 'publishing.byInitials',
};

interface PublicChoicesViewProps {
  readonly meeting: Meeting;
  readonly language: Language;
  readonly choices: PublicChoices;
  readonly onChange: (choices: PublicChoices) => void;
}

/** Exactly what a public edition would leave out, told before it is made. */
export function PublicChoicesView(props: PublicChoicesViewProps) {
  const { meeting, language, choices, onChange } = props;
  const t = useTranslate();
  const { removed, kept } = useMemo(
    () => publicEdition(meeting, choices, translator(language)),
    [meeting, choices, language],
  );
  const keep = (name: string, isKept: boolean) => {
    const others = choices.keep.filter((other) => other !== name);
    onChange({ ...choices, keep: isKept ? [...others, name] : others });
  };
  return (
    <div className={styles['view']}>
      <SelectField
        label={t('publishing.standInsLabel')}
        value={choices.standIns}
        options={standInKinds.map((value) => ({ value, label: t(standInLabels[value]) }))}
        onChange={(standIns) => {
          onChange({ ...choices, standIns });
        }}
      />
      <section
        className={styles['removed']}
        aria-label={t('publishing.removedLabel')}
        // Scrolled with the keys as well.
        tabIndex={0}
      >
        {removed.length === 0 && kept.length === 0 && <p>{t('publishing.nothing')}</p>}
        {countRemovals(removed).map(({ kind, count }) => (
          <div key={kind}>
            <h3>{t(`publishing.counts.${kind}`, { count })}</h3>
            {kind === 'name' ? (
              <Names removed={removed} onKeep={keep} />
            ) : (
              <ul>
                {removed
                  .filter((one) => one.kind === kind)
                  .map(({ text, place }, index) => (
                    <li key={index}>
                      {text} <span className={styles['place']}>{placeText(place, t)}</span>
                    </li>
                  ))}
              </ul>
            )}
          </div>
        ))}
        {kept.length > 0 && (
          <>
            <h3>{t('publishing.keptNames')}</h3>
            {kept.map((name) => (
              <CheckField
                key={name}
                label={name}
                checked={false}
                onChange={() => {
                  keep(name, false);
                }}
              />
            ))}
          </>
        )}
      </section>
      <p className={styles['hint']}>{t('publishing.hint')}</p>
    </div>
  );
}

interface NamesProps {
  readonly removed: readonly Removal[];
  readonly onKeep: (name: string, isKept: boolean) => void;
}

/** Each person once, with what takes the place of the name; clearing the box keeps the name. */
function Names({ removed, onKeep }: NamesProps) {
  const t = useTranslate();
  const people = new Map<string, { readonly becomes: string; readonly count: number }>();
  for (const one of removed) {
    if (one.kind !== 'name') continue;
    const known = people.get(one.person);
    people.set(one.person, {
      becomes: known?.becomes ?? one.becomes,
      count: (known?.count ?? 0) + 1,
    });
  }
  return [...people].map(([name, { becomes, count }]) => (
    <CheckField
      key={name}
      label={t('publishing.replaced', { name, becomes: becomes.toLowerCase(), count })}
      checked
      onChange={() => {
        onKeep(name, true);
      }}
    />
  ));
}

function placeText(place: RemovalPlace, t: Translate): string {
  switch (place.kind) {
    case 'item':
    case 'decision':
    case 'action':
      return t(`publishing.places.${place.kind}`, { number: place.number });
    case 'meeting':
    case 'intro':
    case 'attendees':
      return t(`publishing.places.${place.kind}`);
  }
}
