import { useMemo, useState } from 'react';
import { readMarker, type MarkerContext } from '../../../shared/capture/marker.ts';
import { nextNumber } from '../../../shared/meeting/record-edits.ts';
import type { Capture } from '../../editor/capture/suggestion.ts';
import { today } from '../../library/dates.ts';
import { useLibrary } from '../../stores/library-store.ts';
import type { MeetingState } from '../../stores/meeting-store.ts';
import { useSettings, useTranslate } from '../../stores/settings-store.ts';
import { useMeetingStore } from '../meeting-context.ts';
import { suggestionFor } from './suggestion-text.ts';

/** What the editor of a discussion needs to understand its lines, and what must be said of it aloud. */
export function useCapture(record: Capture['record']) {
  const t = useTranslate();
  const store = useMeetingStore();
  const language = useSettings((settings) => settings.language);
  const [said, announce] = useState('');
  const capture = useMemo(
    (): Capture => ({
      suggest: (line) => {
        const state = store.getState();
        const marker = readMarker(line, contextOf(state));
        return marker && suggestionFor(marker, numbersOf(state), language, t);
      },
      keyTexts: { accept: t('capture.accept'), leave: t('capture.leave') },
      announce,
      newId: () => crypto.randomUUID(),
      record,
    }),
    [store, language, t, record],
  );
  return { capture, said };
}

function numbersOf({ meeting, nextDecision, nextAction }: MeetingState) {
  return {
    decision: nextNumber(meeting.decisions, nextDecision),
    action: nextNumber(meeting.actions, nextAction),
  };
}

function contextOf({ meeting, series }: MeetingState): MarkerContext {
  const meetingDate = meeting.date ?? today();
  return {
    meetingDate,
    nextMeeting: meeting.nextMeeting?.date ?? nextInLibrary(meeting.seriesId, meetingDate),
    attendees: meeting.attendees,
    members: series?.members ?? [],
  };
}

/** The first meeting of the series after this day that is planned already. */
function nextInLibrary(seriesId: string | null, after: string): string | null {
  if (seriesId === null) return null;
  const { view } = useLibrary.getState();
  const dates = (view?.meetings ?? []).flatMap((meeting) =>
    meeting.seriesId === seriesId && meeting.date !== null && meeting.date > after
      ? [meeting.date]
      : [],
  );
  return dates.sort()[0] ?? null;
}
