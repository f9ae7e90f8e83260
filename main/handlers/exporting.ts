import { basename } from 'node:path';
import { fail, ok } from '../../shared/result.ts';
import type { Handlers } from '../dispatch.ts';
import { findingsIn } from '../documents/findings.ts';
import { findHouse } from '../storage/house-files.ts';
import type { Context } from './context.ts';
import { editionOf, filling, materialFinder } from './export-material.ts';
import { exportSaver } from './export-save.ts';

type ExportCall = Exclude<
  Extract<keyof Handlers, `export.${string}`>,
  'export.lastChoice' | 'export.remember'
>;

export function exportHandlers(context: Context): Pick<Handlers, ExportCall> {
  const { around, layout, desktop, exported, documents, exporting } = context;
  const find = materialFinder(context);
  return {
    'export.save': exportSaver(context, find),
    'export.cancel': () => {
      exporting.cancel();
      return Promise.resolve(null);
    },
    'export.check': async (id, { edition, plain, ...options }) => {
      const { language } = options;
      const found = await find(id, { format: 'docx', language, plain, edition });
      if (!found.ok) return found;
      const { meeting, template, house } = found.value;
      const written = { format: 'docx', ...options, ...filling(template), house } as const;
      const bytes = await documents.write(meeting, written);
      return bytes.ok ? ok(await findingsIn(bytes.value, documents)) : bytes;
    },
    'export.preview': async (whole, { edition, plain: _plain, ...options }) => {
      const { meeting } = editionOf(whole, edition, options.language);
      const house = await findHouse(around.files, layout, whole.seriesId);
      return ok(await documents.preview(meeting, options, house));
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
