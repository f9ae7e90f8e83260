import { z } from 'zod';
import { exportChoiceSchema } from '../../shared/api.ts';
import type { Meeting } from '../../shared/meeting/schema.ts';
import { fail, ok } from '../../shared/result.ts';
import { appError, outcome } from '../app-error.ts';
import type { Handlers } from '../dispatch.ts';
import { findHouse } from '../storage/house-files.ts';
import type { Context } from './context.ts';

/** The last choices by series; those of meetings without one are under the empty name. */
export const exportChoicesSchema = z.record(z.string(), exportChoiceSchema);
export type ExportChoices = Readonly<z.infer<typeof exportChoicesSchema>>;

function nameOf({ seriesId }: Meeting): string {
  return seriesId ?? '';
}

type ChoiceCall = 'export.lastChoice' | 'export.remember';

export function exportChoiceHandlers({
  around,
  layout,
  open,
  settings,
  exportChoices,
}: Context): Pick<Handlers, ChoiceCall> {
  return {
    'export.lastChoice': async (id) => {
      const session = await open.find(id);
      if (!session) return fail(appError({ kind: 'notOpen', id }));
      const { meeting } = session;
      const last = exportChoices.value[nameOf(meeting)];
      if (last) return ok(last);
      const { style } = await findHouse(around.files, layout, meeting.seriesId);
      const { contents, parts } = style;
      const plain = { format: 'docx', part: 'minutes', form: 'full', order: 'agenda' } as const;
      const { language } = settings.value;
      return ok({ ...plain, language, contents, papers: parts.papers, times: false, plain: false });
    },
    'export.remember': async (id, choice) => {
      const session = await open.find(id);
      if (!session) return fail(appError({ kind: 'notOpen', id }));
      return outcome(
        await exportChoices.set({ ...exportChoices.value, [nameOf(session.meeting)]: choice }),
      );
    },
  };
}
