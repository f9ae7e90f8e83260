import { useEffect, useRef, useState } from 'react';
import type { AppError, ImportDraft } from '../../shared/api.ts';
import { noChoices, type Choices, type LineChoice } from '../../shared/import/choices.ts';
import { useDialogDraft } from '../stores/dialog-drafts.ts';
import { DraftReader } from './draft-reader.ts';
import { withChoice } from './source-rows.ts';
import { startDraftThread } from './start-draft-thread.ts';

interface DraftState {
  /** As it was last read; with a large source a little behind the choices. */
  readonly draft: ImportDraft;
  readonly choices: Choices;
  readonly isReading: boolean;
  readonly error: AppError | null;
}

export interface DraftInHand extends DraftState {
  /** Says what a line is, and has the whole source read anew with that in mind. */
  readonly choose: (line: number, choice: LineChoice | null) => void;
  /** The draft with all choices in it; `null` when the reading broke off. */
  readonly settled: () => Promise<ImportDraft | null>;
}

/** The draft in hand, and what was said of its lines, which the dialog has again when it is opened again. */
export function useKeptDraft(first: ImportDraft): DraftInHand {
  const [kept, keep] = useDialogDraft('draft', () => ({ draft: first, said: [...noChoices] }));
  const [begun] = useState(() => new Map(kept.said));
  const inHand = useDraft(kept.draft, begun);
  const { draft, choices } = inHand;
  useEffect(() => {
    keep({ draft, said: [...choices] });
  }, [keep, draft, choices]);
  return inHand;
}

/** The draft as it was read with these choices, and as it is read again after each one more. */
function useDraft(first: ImportDraft, choices: Choices): DraftInHand {
  const [state, setState] = useState<DraftState>({
    draft: first,
    choices,
    isReading: false,
    error: null,
  });
  const latest = useRef(state);
  const reader = useRef<DraftReader | null>(null);
  const update = (part: Partial<DraftState>) => {
    latest.current = { ...latest.current, ...part };
    setState(latest.current);
  };
  useEffect(
    () => () => {
      reader.current?.stop();
      reader.current = null;
    },
    [],
  );
  const choose = (line: number, choice: LineChoice | null): void => {
    const next = withChoice(latest.current.choices, line, choice);
    update({ choices: next, isReading: true });
    reader.current ??= new DraftReader(
      first,
      {
        onDraft: (draft) => {
          update({ draft, isReading: false });
        },
        onTrouble: () => {
          update({ isReading: false, error: { key: 'errors.unexpected' } });
        },
      },
      startDraftThread,
    );
    reader.current.read(next);
  };
  const settled = async (): Promise<ImportDraft | null> => {
    const isRead = (await reader.current?.settled()) ?? true;
    return isRead ? latest.current.draft : null;
  };
  return { ...state, choose, settled };
}
