import { useEffect, useState } from 'react';
import {
  choices,
  isUntouched,
  type Choice,
  type Conflict,
  type KeptConflict,
} from '../../shared/meeting/conflict.ts';
import type { Meeting } from '../../shared/meeting/schema.ts';
import { useMeeting } from '../meeting/meeting-context.ts';
import type { MeetingStore } from '../stores/meeting-store.ts';
import { tellDone } from '../stores/notices.ts';
import { useSettings, useTranslate } from '../stores/settings-store.ts';
import { ui } from '../stores/ui-store.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import styles from './ConflictsDialog.module.css';
import { choose, openConflicts } from './open-conflicts.ts';
import { SideText } from './SideText.tsx';
import { sidesOf } from './sides.ts';

/** What two machines made of the same thing, one after the other, beside each other. */
export function ConflictsDialog({ store }: { readonly store: MeetingStore }) {
  const t = useTranslate();
  const meeting = useMeeting((state) => state.meeting);
  const conflicts = useMeeting((state) => state.conflicts);
  const open = openConflicts(meeting, conflicts);
  const [count] = useState(open.length);
  const [first] = open;
  const isSettled = first === undefined;
  useEffect(() => {
    // Elsewhere, or what they were about has gone: nothing may stay over the screen that cannot be seen.
    if (isSettled) ui.closeOverlay();
  }, [isSettled]);
  if (!first) return null;
  return (
    <Dialog
      title={t('merging.title')}
      size="large"
      onClose={ui.closeOverlay}
      footer={
        <Choices
          kept={first}
          onChoose={(choice) => {
            const isChosen = choose(store, first, choice);
            if (!isChosen || open.length > 1) return;
            ui.closeOverlay();
            tellDone('merging.settled', {});
          }}
        />
      }
    >
      <Question kept={first} at={Math.max(1, count - open.length + 1)} count={count} />
    </Dialog>
  );
}

interface QuestionProps {
  readonly kept: KeptConflict;
  readonly at: number;
  readonly count: number;
}

function Question({ kept: { conflict, from }, at, count }: QuestionProps) {
  const t = useTranslate();
  const language = useSettings((settings) => settings.language);
  const meeting = useMeeting((state) => state.meeting);
  const { heading, label, mine, theirs } = sidesOf(meeting, conflict, language);
  const machine = from ?? t('merging.otherMachine');
  return (
    <>
      <div className={styles['head']} aria-live="polite">
        <h3>
          {heading}
          {label !== '' && ` – ${label}`}
        </h3>
        {count > 1 && <p>{t('merging.progress', { at, count })}</p>}
      </div>
      <p className={styles['intro']}>
        {t('merging.intro')} {t(standing(meeting, conflict))}
      </p>
      <div className={styles['sides']}>
        <SideText title={t('merging.mine')} lines={mine} own={t('merging.onlyHere')} />
        <SideText
          title={t('merging.theirs', { machine })}
          lines={theirs}
          own={t('merging.onlyThere')}
        />
      </div>
    </>
  );
}

function standing(meeting: Meeting, conflict: Conflict) {
  if (conflict.kind === 'value') return 'merging.mineStands';
  return isUntouched(meeting, conflict) ? 'merging.bothStand' : 'merging.typedSince';
}

interface ChoicesProps {
  readonly kept: KeptConflict;
  readonly onChoose: (choice: Choice) => void;
}

function Choices({ kept: { conflict, from }, onChoose }: ChoicesProps) {
  const t = useTranslate();
  const meeting = useMeeting((state) => state.meeting);
  const machine = from ?? t('merging.otherMachine');
  const offered = choices(meeting, conflict);
  /** What Enter may do without taking away anything that was typed here. */
  const careful = offered.includes('mine') ? 'mine' : 'both';
  const labels: Readonly<Record<Choice, string>> = {
    mine: t('merging.keepMine'),
    theirs: t('merging.keepTheirs', { machine }),
    both: t(isUntouched(meeting, conflict) ? 'merging.keepBoth' : 'merging.keepAsIs'),
  };
  return (
    <>
      <Button variant="quiet" onClick={ui.closeOverlay}>
        {t('merging.later')}
      </Button>
      {offered.map((choice) => (
        <Button
          key={choice}
          data-autofocus={choice === careful ? true : undefined}
          onClick={() => {
            onChoose(choice);
          }}
        >
          {labels[choice]}
        </Button>
      ))}
    </>
  );
}
