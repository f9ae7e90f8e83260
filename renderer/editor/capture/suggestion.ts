import type { Captured } from '../../../shared/capture/capture-change.ts';
import type { Marker } from '../../../shared/capture/marker.ts';
import type { Block } from '../../../shared/meeting/schema.ts';
import type { LineLabel } from '../labels.ts';

/** What was understood of the line that is being typed, as the chip under it shows. */
export interface Suggestion {
  readonly marker: Marker;
  readonly tone: 'decision' | 'action' | 'plain';
  /** “Actie 32” */
  readonly label: string;
  readonly parts: readonly SuggestionPart[];
  /** The same for who does not see the chip, with the keys. */
  readonly spoken: string;
}

export interface SuggestionPart {
  readonly text: string;
  /** Something that an action should have and this one has not. */
  readonly missing: boolean;
}

/** How an editor takes lines over as decisions and actions. */
export interface Capture {
  readonly suggest: (line: string) => Suggestion | null;
  readonly keyTexts: { readonly accept: string; readonly leave: string };
  /** The names that go on with what was typed after “@”, the likeliest first. */
  readonly complete: (typed: string) => readonly string[];
  /** Whether they are offered for any word that may be a name, without “@”. */
  readonly completesWords: () => boolean;
  /** What a screen reader calls the list of them. */
  readonly namesLabel: string;
  /** Whether this says who speaks: somebody in the meeting or the series, or more of them. */
  readonly isSpeaker: (name: string) => boolean;
  /** What a word stands for that is an abbreviation; `null` for any other. */
  readonly expand: (word: string) => string | null;
  readonly announce: (spoken: string) => void;
  readonly newId: () => string;
  /** What stands before a line that was taken over, while the meeting has not heard of it. */
  readonly labelAhead: (captured: Captured) => LineLabel | null;
  /** The text with the line taken over, and what it was taken over as: one step to undo. */
  readonly record: (blocks: readonly Block[], captured: Captured) => void;
}
