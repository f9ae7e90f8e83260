import { useMeeting } from '../meeting/meeting-context.ts';
import { isGuarded, isWritable } from '../stores/meeting-store.ts';
import { ui } from '../stores/ui-store.ts';

interface Choosing {
  /** It is for who says so: adopted minutes are changed by it. */
  readonly changesAdopted: boolean;
  readonly start: () => void;
}

/** The way to the choice between two texts; `null` where nothing may be written, so nothing chosen. */
export function useChoosing(): Choosing | null {
  const writable = useMeeting(isWritable);
  const changesAdopted = useMeeting(isGuarded);
  const editAnyway = useMeeting((state) => state.editAnyway);
  if (!writable && !changesAdopted) return null;
  const start = () => {
    editAnyway();
    ui.show({ kind: 'conflicts' });
  };
  return { changesAdopted, start };
}
