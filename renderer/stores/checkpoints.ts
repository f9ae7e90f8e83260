import { create } from 'zustand';
import type { AppError, CheckpointNews } from '../../shared/api.ts';
import type { Id, MeetingStatus } from '../../shared/meeting/schema.ts';
import { bridge } from '../bridge.ts';

/** A meeting that is safe in the journal while its file in the library is behind. */
export interface Behind {
  readonly id: Id;
  readonly title: string;
  readonly status: MeetingStatus;
  /** In ms since 1970. */
  readonly since: number;
  readonly error: AppError;
}

/** As main last told; also of meetings that no screen shows any more. */
export const useCheckpoints = create<{ readonly behind: readonly Behind[] }>(() => ({
  behind: [],
}));

/** What of this meeting is not in the library; `null` when all of it is. */
export function useBehind(id: Id): Behind | null {
  return useCheckpoints(({ behind }) => behind.find((one) => one.id === id) ?? null);
}

/** Asks once, for a page that is loaded again, and listens from then on. */
export function followCheckpoints(): () => void {
  const off = bridge.on('checkpoint', hear);
  void bridge.call('meeting.behind').then((all) => {
    all.forEach(hear);
  });
  return off;
}

function hear({ trouble, ...meeting }: CheckpointNews): void {
  const now = trouble
    ? [{ ...meeting, since: Date.parse(trouble.since), error: trouble.error }]
    : [];
  useCheckpoints.setState(({ behind }) => ({
    behind: [...behind.filter(({ id }) => id !== meeting.id), ...now],
  }));
}
