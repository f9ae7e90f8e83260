import { basename } from 'node:path';
import type { AppError, Exported, Outcome } from '../../shared/api.ts';
import { translator } from '../../shared/i18n/translator.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import { outcome } from '../app-error.ts';
import type { Handlers } from '../dispatch.ts';
import { findingsIn } from '../documents/findings.ts';
import { exportedBytes } from '../exported-bytes.ts';
import type { ExportSteps } from '../exporting-now.ts';
import { exportName, extensions, withExtension } from '../file-names.ts';
import { writeDurably } from '../storage/durable-file.ts';
import { attempt, type FileTrouble } from '../storage/file-trouble.ts';
import { notePublication } from '../storage/publications.ts';
import type { Context } from './context.ts';
import { filling, type ExportMaterial, type FindMaterial } from './export-material.ts';

type Save = Handlers['export.save'];
type Choice = Parameters<Save>[1];

/** Answers `export.save`: asks where to, makes the file and writes it, step by step and at most one at a time. */
export function exportSaver(context: Context, find: FindMaterial): Save {
  const { documents, exported, exporting } = context;
  return (id, choice) =>
    exporting.run(async (steps): Promise<Outcome<Exported | null>> => {
      const found = await find(id, choice);
      if (!found.ok) return found;
      const material = found.value;
      const target = await targetFor(context, material, choice);
      if (target === undefined) return ok(null);
      const bytes = await make(context, material, choice, steps);
      if (!bytes.ok) return fail(withFile(bytes.error, target));
      const written = await write(context, target, bytes.value, steps);
      if (!written.ok) return outcome(written);
      void material.session.keepVersion('export');
      await noteEdition(context, material, choice);
      const findings = choice.format === 'docx' ? await findingsIn(bytes.value, documents) : [];
      return ok({
        fileName: basename(target),
        token: exported.add(target),
        findings: findings.length,
        ...(material.house.isDamaged && { isPlain: true }),
      });
    });
}

/** `undefined`: cancelled. */
async function targetFor(
  { desktop, settings }: Context,
  { meeting, template }: ExportMaterial,
  { again, edition, ...choice }: Choice,
): Promise<string | undefined> {
  const translate = translator(settings.value.language);
  const path = await desktop.chooseTarget({
    title: template
      ? translate('dialogs.exportTitleWith', { template: template.name })
      : translate('dialogs.exportTitle'),
    name: exportName(meeting, { ...choice, again, isPublic: edition !== undefined }),
    kind: translate(`dialogs.formats.${choice.format}`),
    extension: extensions[choice.format],
  });
  return path === undefined ? undefined : withExtension(path, extensions[choice.format]);
}

function make(
  { documents, print }: Context,
  { meeting, template, house }: ExportMaterial,
  { again: _again, edition: _edition, plain: _plain, ...options }: Choice,
  steps: ExportSteps,
): Promise<Outcome<Uint8Array>> {
  steps.at('making');
  return exportedBytes(
    meeting,
    { ...options, ...filling(template), house },
    (whole, wanted) => documents.write(whole, wanted, steps.signal),
    (page, running) => {
      steps.at('printing');
      return print(page, running, steps.signal);
    },
  );
}

function write(
  { around }: Context,
  target: string,
  bytes: Uint8Array,
  steps: ExportSteps,
): Promise<Result<unknown, FileTrouble>> {
  steps.at('writing');
  return attempt('unwritable', target, () =>
    writeDurably(around.files, target, bytes, (replace) => {
      steps.commit();
      return replace();
    }),
  );
}

/** The public edition is there, also where it cannot be noted. */
async function noteEdition(
  { around, layout, log }: Context,
  { session, removed }: ExportMaterial,
  { format, part, edition }: Choice,
): Promise<void> {
  if (!edition) return;
  const entry = { at: around.now(), format, part, edition, removed };
  const noted = await notePublication(around.files, layout, session.meeting.id, entry);
  if (!noted.ok) log('a public edition could not be noted', noted.error);
}

function withFile({ key, values }: AppError, path: string): AppError {
  return { key, values: { ...values, file: basename(path) } };
}
