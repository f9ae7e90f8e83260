import { useEffect, useMemo, useRef } from 'react';
import { expansionOf } from '../../../shared/capture/abbreviations.ts';
import { readMarker } from '../../../shared/capture/marker.ts';
import { completePerson } from '../../../shared/capture/people.ts';
import { isSpeaker } from '../../../shared/capture/speaker.ts';
import { nextNumber } from '../../../shared/meeting/record-edits.ts';
import type { Capture } from '../../editor/capture/suggestion.ts';
import type { MeetingState } from '../../stores/meeting-store.ts';
import { useSettings, useTranslate } from '../../stores/settings-store.ts';
import { say, unsay } from '../../stores/spoken.ts';
import { whenIdle } from '../../ui/when-idle.ts';
import { markerContextOf } from '../day-context.ts';
import { useMeetingStore } from '../meeting-context.ts';
import { peopleOf, seriesOf } from '../people-of.ts';
import { actionLabel, decisionLabel } from './line-label.ts';
import { suggestionFor } from './suggestion-text.ts';

/** As many as one sees at a glance. */
const MOST_NAMES = 8;

/** A line that nobody types. */
const PRACTICE = 'Actie Nora 1 nov: iets';
/** So long after a text came up it is read, in milliseconds: by then the first key has been seen. */
const SETTLED = 1_500;

/** What the editor of a discussion needs to understand its lines. */
export function useCapture(record: Capture['record']) {
  const t = useTranslate();
  const store = useMeetingStore();
  const language = useSettings((settings) => settings.language);
  const suggested = useRef('');
  const capture = useMemo(
    (): Capture => ({
      suggest: (line) => {
        const state = store.getState();
        const marker = readMarker(line, markerContextOf(state));
        return marker && suggestionFor(marker, numbersOf(state), language, t);
      },
      keyTexts: { accept: t('capture.accept'), leave: t('capture.leave') },
      complete: (typed) => {
        const people = completePerson(typed, ...peopleOf(store.getState()));
        return people.slice(0, MOST_NAMES).map(({ name }) => name);
      },
      completesWords: () => useSettings.getState().completeNames,
      namesLabel: t('capture.names'),
      isSpeaker: (name) => isSpeaker(name, ...peopleOf(store.getState())),
      expand: (word) => expansionOf(word, seriesOf(store.getState())?.abbreviations ?? []),
      announce: (spoken) => {
        if (spoken !== '') say(spoken);
        else unsay(suggested.current);
        suggested.current = spoken;
      },
      newId: () => crypto.randomUUID(),
      labelAhead: ({ ref, owners, due }) => {
        const state = store.getState();
        const { decision, action } = numbersOf(state);
        if (ref?.type === 'decision') return decisionLabel({ number: decision }, t);
        const { attendees } = state.meeting;
        return ref && actionLabel({ number: action, owners, due }, attendees, language, t);
      },
      record,
    }),
    [store, language, t, record],
  );
  // The first marker that is read takes as long as fifty keys, which must not fall on one.
  useEffect(() => {
    let callOff: (() => void) | undefined;
    const timer = setTimeout(() => {
      callOff = whenIdle(() => capture.suggest(PRACTICE));
    }, SETTLED);
    return () => {
      clearTimeout(timer);
      callOff?.();
    };
  }, [capture]);
  return capture;
}

function numbersOf({ meeting, nextDecision, nextAction }: MeetingState) {
  return {
    decision: nextNumber(meeting, 'decisions', nextDecision),
    action: nextNumber(meeting, 'actions', nextAction),
  };
}
