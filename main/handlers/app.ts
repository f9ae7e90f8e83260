import { fail, ok } from '../../shared/result.ts';
import { outcome } from '../app-error.ts';
import type { Handlers } from '../dispatch.ts';
import { isSafeLink } from '../links.ts';
import type { Context } from './context.ts';

type AppCall = Extract<keyof Handlers, `app.${string}` | `settings.${string}`>;

export function appHandlers(context: Context): Pick<Handlers, AppCall> {
  const { settings, desktop } = context;
  return {
    'settings.read': () => Promise.resolve(settings.value),
    'settings.write': async (next) => {
      const written = settings.set(next);
      context.onSettings(next);
      return outcome(await written);
    },
    'app.openLink': async (link) => {
      if (!isSafeLink(link)) return fail({ key: 'errors.linkRefused' });
      await desktop.openLink(link);
      return ok(null);
    },
    'app.quit': () => {
      context.quit();
      return Promise.resolve(null);
    },
    'app.flushed': (given) => {
      context.handedOver(given);
      return Promise.resolve(null);
    },
    'app.copied': (all) => {
      context.copied(all);
      return Promise.resolve(null);
    },
  };
}
