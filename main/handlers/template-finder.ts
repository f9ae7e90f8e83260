import type { ExportFormat, Outcome } from '../../shared/api.ts';
import type { Meeting } from '../../shared/meeting/schema.ts';
import { fail, ok } from '../../shared/result.ts';
import { keptTemplateError } from './templates.ts';
import type { Files } from '../storage/files.ts';
import type { Layout } from '../storage/layout.ts';
import { findTemplate, type FoundTemplate } from '../storage/template-files.ts';

interface Wanted {
  readonly format: ExportFormat;
  /** Without a template. */
  readonly plain: boolean | undefined;
}

/** Finds the template that a meeting is to be exported with, if it is. */
export function templateFinder(files: Files, layout: Layout) {
  return async (
    { seriesId }: Meeting,
    { format, plain = false }: Wanted,
  ): Promise<Outcome<FoundTemplate | undefined>> => {
    if (format !== 'docx' || plain) return ok(undefined);
    const kept = await findTemplate(files, layout, seriesId);
    if (!kept.ok) return fail(keptTemplateError(kept.error));
    return ok(kept.value ?? undefined);
  };
}
