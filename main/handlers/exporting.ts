import { basename } from 'node:path';
import type { AppError } from '../../shared/api.ts';
import type { AccessibilityFinding } from '../../shared/checking/accessibility.ts';
import { publicEdition } from '../../shared/export/public/public-edition.ts';
import type { PublicChoices } from '../../shared/export/public/removals.ts';
import { translator, type Language } from '../../shared/i18n/translator.ts';
import type { Meeting } from '../../shared/meeting/schema.ts';
import { fail, ok } from '../../shared/result.ts';
import { appError, outcome } from '../app-error.ts';
import type { Handlers } from '../dispatch.ts';
import type { DocumentWork } from '../documents/work.ts';
import { exportedBytes } from '../exported-bytes.ts';
import { exportName, extensions, withExtension } from '../file-names.ts';
import { writeDurably } from '../storage/durable-file.ts';
import { attempt } from '../storage/file-trouble.ts';
import { findHouse } from '../storage/house-files.ts';
import { notePublication } from '../storage/publications.ts';
import type { FoundTemplate } from '../storage/template-files.ts';
import type { WriteOptions } from '../writers/write-minutes.ts';
import type { Context } from './context.ts';
import { templateFinder } from './template-finder.ts';

type ExportCall = Exclude<
  Extract<keyof Handlers, `export.${string}`>,
  'export.lastChoice' | 'export.remember'
>;

export function exportHandlers({
  around,
  open,
  desktop,
  exported,
  documents,
  print,
  exporting,
  settings,
  layout,
  log,
}: Context): Pick<Handlers, ExportCall> {
  const templateFor = templateFinder(around.files, layout);
  return {
    'export.save': (id, { again, edition, plain, ...options }) =>
      exporting.run(async (steps) => {
        const { format, part } = options;
        const session = await open.find(id);
        if (!session) return fail(appError({ kind: 'notOpen', id }));
        const template = await templateFor(session.meeting, { format, plain });
        if (!template.ok) return template;
        const { meeting, removed } = editionOf(session.meeting, edition, options.language);
        const translate = translator(settings.value.language);
        const path = await desktop.chooseTarget({
          title: template.value
            ? translate('dialogs.exportTitleWith', { template: template.value.name })
            : translate('dialogs.exportTitle'),
          name: exportName(meeting, { ...options, again, isPublic: edition !== undefined }),
          kind: translate(`dialogs.formats.${format}`),
          extension: extensions[format],
        });
        if (path === undefined) return ok(null);
        steps.at('making');
        const target = withExtension(path, extensions[format]);
        const house = await findHouse(around.files, layout, session.meeting.seriesId);
        const bytes = await exportedBytes(
          meeting,
          { ...options, ...filling(template.value), house },
          (whole, choice) => documents.write(whole, choice, steps.signal),
          (page, running) => {
            steps.at('printing');
            return print(page, running, steps.signal);
          },
        );
        if (!bytes.ok) return fail(withFile(bytes.error, target));
        steps.at('writing');
        const written = await attempt('unwritable', target, () =>
          writeDurably(around.files, target, bytes.value, (replace) => {
            steps.commit();
            return replace();
          }),
        );
        if (!written.ok) return outcome(written);
        void session.keepVersion('export');
        if (edition) {
          const entry = { at: around.now(), format, part, edition, removed };
          const noted = await notePublication(around.files, layout, id, entry);
          if (!noted.ok) log('a public edition could not be noted', noted.error);
        }
        const findings = format === 'docx' ? await findingsIn(bytes.value, documents) : [];
        return ok({
          fileName: basename(target),
          token: exported.add(target),
          findings: findings.length,
          ...(house.isDamaged && { isPlain: true }),
        });
      }),
    'export.cancel': () => {
      exporting.cancel();
      return Promise.resolve(null);
    },
    'export.check': async (id, { edition, plain, ...options }) => {
      const session = await open.find(id);
      if (!session) return fail(appError({ kind: 'notOpen', id }));
      const template = await templateFor(session.meeting, { format: 'docx', plain });
      if (!template.ok) return template;
      const { meeting } = editionOf(session.meeting, edition, options.language);
      const house = await findHouse(around.files, layout, session.meeting.seriesId);
      const choice = { format: 'docx', ...options, ...filling(template.value), house } as const;
      const bytes = await documents.write(meeting, choice);
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

/** The choice of it for who writes. */
function filling(template: FoundTemplate | undefined): Pick<WriteOptions, 'template'> {
  return template ? { template: template.bytes } : {};
}

function withFile({ key, values }: AppError, path: string): AppError {
  return { key, values: { ...values, file: basename(path) } };
}

/** What the writers get to see: of a public edition nothing that is not public. */
function editionOf(meeting: Meeting, choices: PublicChoices | undefined, language: Language) {
  if (choices === undefined) return { meeting, removed: [] };
  return publicEdition(meeting, choices, translator(language));
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
