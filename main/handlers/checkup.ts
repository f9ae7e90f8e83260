import { fail, ok } from '../../shared/result.ts';
import { libraryError, outcome } from '../app-error.ts';
import { checkLibrary } from '../checkup/check-library.ts';
import type { Handlers } from '../dispatch.ts';
import { attempt } from '../storage/file-trouble.ts';
import type { Context } from './context.ts';

type CheckupCall = Extract<keyof Handlers, `checkup.${string}`>;

export function checkupHandlers({
  around,
  layout,
  library,
  open,
  desktop,
}: Context): Pick<Handlers, CheckupCall> {
  const isOpen = async (id: string) => (await open.find(id)) !== undefined;
  return {
    'checkup.run': async () => {
      // Of a disk that is away it would find nothing wrong.
      const there = await library.isThere('unreadable');
      if (!there.ok) return fail(libraryError(layout, there.error));
      return outcome(
        await attempt('unreadable', layout.library, () => checkLibrary(around, layout, isOpen)),
      );
    },
    'checkup.copy': async (text) => {
      await desktop.copyText(text);
      return ok(null);
    },
  };
}
