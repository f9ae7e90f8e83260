import { basename } from 'node:path';
import type { AppError } from '../../shared/api.ts';
import type { AccessibilityFinding } from '../../shared/checking/accessibility.ts';
import { translator } from '../../shared/i18n/translator.ts';
import { fail, ok } from '../../shared/result.ts';
import { appError, outcome } from '../app-error.ts';
import type { Handlers } from '../dispatch.ts';
import type { DocumentWork } from '../documents/work.ts';
import { exportedBytes } from '../exported-bytes.ts';
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
  documents,
  print,
  settings,
}: Context): Pick<Handlers, ExportCall> {
  return {
    'export.save': async (id, { again, ...options }) => {
      const { format, part } = options;
      const session = await open.find(id);
      if (!session) return fail(appError({ kind: 'notOpen', id }));
      const meeting = session.meeting;
      const translate = translator(settings.value.language);
      const path = await desktop.chooseTarget({
        title: translate('dialogs.exportTitle'),
        name: exportName(meeting, part, format, translator(options.language), again),
        kind: translate(`dialogs.formats.${format}`),
        extension: extensions[format],
      });
      if (path === undefined) return ok(null);
      const target = withExtension(path, extensions[format]);
      const bytes = await exportedBytes(meeting, options, documents.write.bind(documents), print);
      if (!bytes.ok) return fail(withFile(bytes.error, target));
      const written = await attempt('unwritable', target, () =>
        writeDurably(around.files, target, bytes.value),
      );
      if (!written.ok) return outcome(written);
      void session.keepVersion('export');
      const findings = format === 'docx' ? await findingsIn(bytes.value, documents) : [];
      return ok({
        fileName: basename(target),
        token: exported.add(target),
        findings: findings.length,
      });
    },
    'export.check': async (id, options) => {
      const session = await open.find(id);
      if (!session) return fail(appError({ kind: 'notOpen', id }));
      const bytes = await documents.write(session.meeting, { format: 'docx', ...options });
      return bytes.ok ? ok(await findingsIn(bytes.value, documents)) : bytes;
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

function withFile({ key, values }: AppError, path: string): AppError {
  return { key, values: { ...values, file: basename(path) } };
}

/** What we wrote ourselves can be read, or else there is a bug. */
async function findingsIn(
  bytes: Uint8Array,
  documents: DocumentWork,
): Promise<readonly AccessibilityFinding[]> {
  const findings = await documents.check(bytes);
  if (!findings.ok) throw new Error(`Our own document cannot be checked: ${findings.error}`);
  return findings.value;
}
