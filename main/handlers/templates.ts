import { basename, extname } from 'node:path';
import type { AppError, Outcome, TemplateView } from '../../shared/api.ts';
import { translator } from '../../shared/i18n/translator.ts';
import type { Id } from '../../shared/meeting/schema.ts';
import { fail, ok } from '../../shared/result.ts';
import { starterTemplate } from '../../shared/templates/starter.ts';
import { appError, libraryError, outcome } from '../app-error.ts';
import type { Handlers } from '../dispatch.ts';
import { withExtension } from '../file-names.ts';
import { readInput } from '../read-input.ts';
import { writeDurably } from '../storage/durable-file.ts';
import { attempt } from '../storage/file-trouble.ts';
import { findHouse } from '../storage/house-files.ts';
import type { StorageError } from '../storage/storage-error.ts';
import {
  dropTemplate,
  keepTemplate,
  findTemplate,
  type FoundTemplate,
  type KeptTrouble,
} from '../storage/template-files.ts';
import { lookOf } from '../writers/look.ts';
import type { Context } from './context.ts';

type TemplateCall = Extract<keyof Handlers, `template.${string}`>;

export function templateHandlers({
  around: { files },
  layout,
  library,
  desktop,
  imports,
  exported,
  settings,
}: Context): Pick<Handlers, TemplateCall> {
  const tell = (error: StorageError) => libraryError(layout, error);
  const viewOf = async ({ name, bytes, isOwn }: FoundTemplate): Promise<Outcome<TemplateView>> => {
    const findings = await imports.template({ name, bytes });
    return findings.ok ? ok({ name, isOwn, findings: findings.value }) : findings;
  };
  const choose = async (series: Id | null): Promise<Outcome<TemplateView | null>> => {
    const path = await desktop.pickFile('template');
    if (path === undefined) return ok(null);
    const bytes = await readInput(files, path);
    if (!bytes.ok) return bytes;
    const template = { name: basename(path), bytes: bytes.value, isOwn: true };
    const view = await viewOf(template);
    if (!view.ok) return view;
    const kept = await library.write(() => keepTemplate(files, layout, series, template));
    return kept.ok ? view : outcome(kept, tell);
  };
  return {
    'template.read': async (series) => {
      const kept = await findTemplate(files, layout, series);
      if (!kept.ok) return fail(keptTemplateError(kept.error));
      return kept.value ? viewOf(kept.value) : ok(null);
    },
    'template.choose': choose,
    'template.remove': async (series) =>
      outcome(await library.write(() => dropTemplate(files, layout, series)), tell),
    'template.saveStarter': async (series) => {
      const { language } = settings.value;
      const t = translator(language);
      const path = await desktop.chooseTarget({
        title: t('templates.saveStarter'),
        name: `${t('templates.starterName')}.docx`,
        kind: t('dialogs.formats.docx'),
        extension: 'docx',
      });
      if (path === undefined) return ok(null);
      const isTemplate = extname(path).toLowerCase() === '.dotx';
      const target = isTemplate ? path : withExtension(path, 'docx');
      // What writes Word is large: the app starts without it.
      const { writeDocx } = await import('../writers/docx/write-docx.ts');
      const { asTemplate } = await import('../templates/as-template.ts');
      const look = lookOf(await findHouse(files, layout, series));
      const document = await writeDocx(starterTemplate(language), look);
      const bytes = isTemplate ? await asTemplate(document) : document;
      const written = await attempt('unwritable', target, () => writeDurably(files, target, bytes));
      if (!written.ok) return outcome(written);
      return ok({ fileName: basename(target), token: exported.add(target) });
    },
  };
}

export function keptTemplateError(trouble: KeptTrouble): AppError {
  if (trouble.kind !== 'changed') return appError(trouble);
  return { key: 'errors.template.gone', values: { file: trouble.name } };
}
