import { create } from 'zustand';
import type { LooseEnd } from '../../../shared/meeting/loose-ends.ts';
import type { Id } from '../../../shared/meeting/schema.ts';

/** The loose ends that may stay as they are, by meeting; asked again after the app was closed. */
const useLeftAlone = create<Readonly<Record<Id, readonly string[]>>>(() => ({}));

const none: readonly string[] = [];

export function leaveAlone(meeting: Id, key: string): void {
  useLeftAlone.setState((left) => ({ [meeting]: [...(left[meeting] ?? none), key] }));
}

/** Those that nobody has said of that they may stay. */
export function useStillLoose(meeting: Id, ends: readonly LooseEnd[]): readonly LooseEnd[] {
  const left = useLeftAlone((all) => all[meeting]) ?? none;
  return ends.filter(({ key }) => !left.includes(key));
}
