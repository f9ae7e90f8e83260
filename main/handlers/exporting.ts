import { basename } from 'node:path';
import { translator } from '../../shared/i18n/translator.ts';
import { fail, ok } from '../../shared/result.ts';
import { appError, outcome } from '../app-error.ts';
import type { Handlers } from '../dispatch.ts';
import { exportName, extensions, withExtension } from '../file-names.ts';
import { writeDurably } from '../storage/durable-file.ts';
import { attempt } from '../storage/file-trouble.ts';
import type { Context } from './context.ts';

type ExportCall = Extract<keyof Handlers, `export.${string}`>;

export function exportHandlers({
  around,
  open,
  desktop,
  exported,
  settings,
}: Context): Pick<Handlers, ExportCall> {
  return {
    'export.save': async (id, options) => {
      const { format, part } = options;
      const session = await open.find(id);
      if (!session) return fail(appError({ kind: 'notOpen', id }));
      const meeting = session.meeting;
      const translate = translator(settings.value.language);
      const path = await desktop.chooseTarget({
        title: translate('dialogs.exportTitle'),
        name: exportName(meeting, part, format, translator(options.language)),
        kind: translate(`dialogs.formats.${format}`),
        extension: extensions[format],
      });
      if (path === undefined) return ok(null);
      const target = withExtension(path, extensions[format]);
      // The Word library is large: it is loaded when it is needed, not when the app starts.
      const { writeMinutes } = await import('../writers/write-minutes.ts');
      const bytes = await writeMinutes(meeting, options);
      if (!bytes.ok) return bytes;
      const written = await attempt('unwritable', target, () =>
        writeDurably(around.files, target, bytes.value),
      );
      if (!written.ok) return outcome(written);
      void session.keepVersion('export');
      return ok({ fileName: basename(target), token: exported.add(target) });
    },
    'export.open': async (token) => {
      const path = exported.find(token);
      if (path === undefined) return fail({ key: 'errors.exportForgotten' });
      if (await desktop.openPath(path)) return ok(null);
      return fail({ key: 'errors.openFailed', values: { file: basename(path) } });
    },
    'export.reveal': (token) => {
      const path = exported.find(token);
      if (path === undefined) return Promise.resolve(fail({ key: 'errors.exportForgotten' }));
      desktop.reveal(path);
      return Promise.resolve(ok(null));
    },
  };
}
