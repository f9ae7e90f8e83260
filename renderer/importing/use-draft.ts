import { useState } from 'react';
import type { ImportDraft } from '../../shared/api.ts';
import { noChoices, type Choices, type LineChoice } from '../../shared/import/choices.ts';
import { withChoice } from './source-rows.ts';

export interface DraftInHand {
  readonly draft: ImportDraft;
  readonly choices: Choices;
  /** Says what a line is, and has the whole source read anew with that in mind. */
  readonly choose: (line: number, choice: LineChoice | null) => void;
}

/** The draft as it was read with these choices, and as it is read again after each one more. */
export function useDraft(first: ImportDraft, choices: Choices = noChoices): DraftInHand {
  const [state, setState] = useState({ draft: first, choices });
  const choose = async (line: number, choice: LineChoice | null): Promise<void> => {
    // Reading is only needed here once something is chosen.
    const { draftFromLines } = await import('../../shared/import/draft.ts');
    setState((before) => {
      const choices = withChoice(before.choices, line, choice);
      const read = draftFromLines(first.lines, () => crypto.randomUUID(), {
        choices,
        fileName: first.fileName,
      });
      return { draft: { ...first, ...read }, choices };
    });
  };
  return { ...state, choose: (line, choice) => void choose(line, choice) };
}
