import { fail, ok } from '../../shared/result.ts';
import { ThreadStopped } from '../documents/work-thread.ts';
import type { Handlers } from '../dispatch.ts';
import { shelfFolder } from '../storage/layout.ts';
import type { Context } from './context.ts';

type SearchCall = Extract<keyof Handlers, `search.${string}`>;

export function searchHandlers({ layout, reading }: Context): Pick<Handlers, SearchCall> {
  return {
    'search.find': async (text, except, most) => {
      try {
        return ok(await reading.find(shelfFolder(layout, 'meetings'), { text, except, most }));
      } catch (error) {
        if (!(error instanceof ThreadStopped)) throw error;
        return fail({ key: 'errors.searchTooMuch' });
      }
    },
  };
}
