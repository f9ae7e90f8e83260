import { TextSelection } from 'prosemirror-state';
import type { EditorView } from 'prosemirror-view';
import { afterEach, beforeEach, vi } from 'vitest';
import type { Capture } from '../../../renderer/editor/capture/suggestion.ts';
import { createView } from '../../../renderer/editor/create-view.ts';
import type { LineLabel } from '../../../renderer/editor/labels.ts';
import { suggestionFor } from '../../../renderer/meeting/live/suggestion-text.ts';
import { tellTyping } from '../../../renderer/stores/tell-when-painted.ts';
import { expansionOf } from '../../../shared/capture/abbreviations.ts';
import type { Captured } from '../../../shared/capture/capture-change.ts';
import { readMarker } from '../../../shared/capture/marker.ts';
import { completePerson } from '../../../shared/capture/people.ts';
import { isSpeaker } from '../../../shared/capture/speaker.ts';
import { translator } from '../../../shared/i18n/translator.ts';
import type { Block } from '../../../shared/meeting/schema.ts';
import { text } from '../../support/builders.ts';
import { handsOn } from './hands.ts';

const t = translator('nl');
const context = {
  meetingDate: '2027-03-12',
  nextMeeting: null,
  attendees: [{ name: 'Joris Tebbe' }, { name: 'Nora van Elswijk' }, { name: 'Noor El Amrani' }],
  members: [],
};

let opened: EditorView | undefined;
beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  opened?.destroy();
  document.body.replaceChildren();
  vi.useRealTimers();
});

interface Wish {
  /** That two letters of a name offer the names too. */
  readonly completesWords?: boolean;
  /** What stands at a line that is linked; by default nothing. */
  readonly label?: LineLabel;
}

/** A desk with an editor that takes lines over, and what came of it. */
export const desk = (...lines: readonly string[]) => deskFor({}, text(...lines));

export function deskFor(wish: Wish, blocks: readonly Block[]) {
  const { completesWords = false, label = null } = wish;
  const typed: (readonly Block[])[] = [];
  const recorded: { readonly blocks: readonly Block[]; readonly captured: Captured }[] = [];
  const said: string[] = [];
  const capture: Capture = {
    suggest: (line) => {
      const marker = readMarker(line, context);
      return marker && suggestionFor(marker, { decision: 7, action: 32 }, 'nl', t);
    },
    keyTexts: { accept: 'overnemen', leave: 'tekst laten' },
    complete: (typed) => completePerson(typed, context.attendees).map(({ name }) => name),
    completesWords: () => completesWords,
    namesLabel: 'Namen',
    isSpeaker: (name) => isSpeaker(name, context.attendees),
    expand: (word) => expansionOf(word, [{ short: 'nav', long: 'naar aanleiding van' }]),
    announce: (spoken) => said.push(spoken),
    newId: () => 'new',
    labelAhead: ({ ref }) => ref && { tone: 'action', text: 'Actie 32' },
    record: (blocks, captured) => recorded.push({ blocks, captured }),
  };
  const place = document.body.appendChild(document.createElement('div'));
  const view = createView(place, {
    blocks,
    label: () => 'Bespreking',
    labelOf: () => () => label,
    capture: () => capture,
    readOnly: () => false,
    onChange: (blocks) => typed.push(blocks),
    onFocus: () => undefined,
    onLink: () => undefined,
  });
  opened = view;
  // jsdom lays nothing out.
  vi.spyOn(view, 'coordsAtPos').mockReturnValue({ left: 0, right: 0, top: 0, bottom: 0 });
  const cursorAt = (position: number) => {
    view.dispatch(view.state.tr.setSelection(TextSelection.create(view.state.doc, position)));
  };
  cursorAt(view.state.doc.content.size - 1);
  return {
    view,
    /** What it has told so far, without waiting for a paint. */
    told: () => {
      tellTyping();
      return typed;
    },
    /** What it has told by itself. */
    recordedSoFar: recorded,
    recorded: () => {
      tellTyping();
      return recorded;
    },
    said,
    cursorAt,
    chip: () => place.querySelector('.capture-chip'),
    /** In one go. */
    insert: (words: string) => {
      view.dispatch(view.state.tr.insertText(words));
    },
    ...handsOn(view),
  };
}
