import type { CommandHandler, CommandHandlers } from '../commands/registry.ts';
import { isWritable, type MeetingStore } from '../stores/meeting-store.ts';

/** Commands that change the meeting: not there while it is open to read only. */
export function onlyWritable(store: MeetingStore, handlers: CommandHandlers): CommandHandlers {
  const guarded = Object.entries(handlers).map(
    ([id, handler]): readonly [string, CommandHandler] => {
      const { run, enabled } = typeof handler === 'function' ? { run: handler } : handler;
      return [id, { run, enabled: () => isWritable(store.getState()) && (enabled?.() ?? true) }];
    },
  );
  return Object.fromEntries(guarded);
}
