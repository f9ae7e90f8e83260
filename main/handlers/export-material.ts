import type { ExportFormat, Outcome } from '../../shared/api.ts';
import { publicEdition } from '../../shared/export/public/public-edition.ts';
import type { PublicChoices, PublicEdition } from '../../shared/export/public/removals.ts';
import { translator, type Language } from '../../shared/i18n/translator.ts';
import type { Id, Meeting } from '../../shared/meeting/schema.ts';
import { fail, ok } from '../../shared/result.ts';
import { appError } from '../app-error.ts';
import { findHouse, type HouseFound } from '../storage/house-files.ts';
import type { OpenMeeting } from '../storage/open-meeting.ts';
import type { FoundTemplate } from '../storage/template-files.ts';
import type { WriteOptions } from '../writers/write-minutes.ts';
import type { Context } from './context.ts';
import { templateFinder } from './template-finder.ts';

type Edition = Pick<PublicEdition, 'meeting' | 'removed'>;

/** What an export of an open meeting is made of. */
export interface ExportMaterial extends Edition {
  readonly session: OpenMeeting;
  readonly template: FoundTemplate | undefined;
  readonly house: HouseFound;
}

interface Wanted {
  readonly format: ExportFormat;
  readonly language: Language;
  readonly plain?: boolean | undefined;
  readonly edition?: PublicChoices | undefined;
}

export type FindMaterial = (id: Id, wanted: Wanted) => Promise<Outcome<ExportMaterial>>;

export function materialFinder(context: Pick<Context, 'around' | 'layout' | 'open'>): FindMaterial {
  const { around, layout, open } = context;
  const templateFor = templateFinder(around.files, layout);
  return async (id, { format, language, plain, edition }) => {
    const session = await open.find(id);
    if (!session) return fail(appError({ kind: 'notOpen', id }));
    const template = await templateFor(session.meeting, { format, plain });
    if (!template.ok) return template;
    const house = await findHouse(around.files, layout, session.meeting.seriesId);
    const written = editionOf(session.meeting, edition, language);
    return ok({ session, template: template.value, house, ...written });
  };
}

/** What the writers get to see: of a public edition nothing that is not public. */
export function editionOf(
  meeting: Meeting,
  choices: PublicChoices | undefined,
  language: Language,
): Edition {
  if (choices === undefined) return { meeting, removed: [] };
  return publicEdition(meeting, choices, translator(language));
}

/** The choice of it for who writes. */
export function filling(template: FoundTemplate | undefined): Pick<WriteOptions, 'template'> {
  return template ? { template: template.bytes } : {};
}
