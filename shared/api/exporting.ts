import { z } from 'zod';
import type { AccessibilityFinding } from '../checking/accessibility.ts';
import type { PagesPreview } from '../export/preview.ts';
import { publicChoicesSchema } from '../export/public/removals.ts';
import { idSchema, meetingSchema } from '../meeting/schema.ts';
import { answers, nothing, type Outcome } from './call.ts';

export const exportFormats = ['docx', 'pdf', 'odt', 'html', 'markdown', 'text', 'json'] as const;
export const minutesParts = ['minutes', 'decisions', 'actions', 'attendance', 'agenda'] as const;
export const minutesForms = ['full', 'short'] as const;
export const minutesOrders = ['agenda', 'discussed'] as const;
export type MinutesOrder = (typeof minutesOrders)[number];
export type MinutesForm = (typeof minutesForms)[number];
export type ExportFormat = (typeof exportFormats)[number];
export type MinutesPart = (typeof minutesParts)[number];

const documentChoice = {
  part: z.enum(minutesParts),
  language: z.enum(['nl', 'en']),
  /** With a table of contents. */
  contents: z.boolean().exactOptional(),
  form: z.enum(minutesForms).exactOptional(),
  /** Whether the agenda names the attachments of every item. */
  papers: z.boolean().exactOptional(),
  /** Whether the minutes say how long each item took. */
  times: z.boolean().exactOptional(),
  /** Without the Word template that the series has. */
  plain: z.boolean().exactOptional(),
  order: z.enum(minutesOrders).exactOptional(),
  /** A public edition, and what was decided about it; without it all of the meeting. */
  edition: publicChoicesSchema.exactOptional(),
};

/** What is chosen in the export dialog, and comes back there the next time for this series. */
export const exportChoiceSchema = z.strictObject({
  format: z.enum(exportFormats),
  part: z.enum(minutesParts),
  form: z.enum(minutesForms),
  language: z.enum(['nl', 'en']),
  contents: z.boolean(),
  papers: z.boolean(),
  /** Choices of an earlier app have no word of it. */
  times: z.boolean().default(false),
  plain: z.boolean().default(false),
  order: z.enum(minutesOrders).default('agenda'),
});
export type ExportChoice = Readonly<z.infer<typeof exportChoiceSchema>>;

export interface Exported {
  readonly fileName: string;
  /** Names the file in `export.open` and `export.reveal`; the path itself stays in main. */
  readonly token: string;
  /** How many things in a Word document are in the way of some readers, see `export.check`. */
  readonly findings?: number;
  /** The house style could not be read, so the file is in the plain one. */
  readonly isPlain?: boolean;
}

/** How far an export is, once it is known where it goes. In the last two it cannot be cancelled. */
export type ExportStage = 'making' | 'printing' | 'writing' | 'finishing' | 'cancelling';

export const exportCalls = {
  /** Refused while another is under way; the event `exporting` tells how far it is. Cancelled it fails so. */
  'export.save': answers<Outcome<Exported | null>>()(
    z.tuple([
      idSchema,
      z.strictObject({
        format: z.enum(exportFormats),
        ...documentChoice,
        /** The name proposed before could not be used. */
        again: z.boolean().exactOptional(),
      }),
    ]),
  ),
  'export.cancel': answers<null>()(nothing),
  /** What was chosen for this series last; before that what its house style says. */
  'export.lastChoice': answers<Outcome<ExportChoice>>()(z.tuple([idSchema])),
  'export.remember': answers<Outcome<null>>()(z.tuple([idSchema, exportChoiceSchema])),
  /** What in the Word document, as it would be written now, is in the way of some readers. */
  'export.check': answers<Outcome<readonly AccessibilityFinding[]>>()(
    z.tuple([idSchema, z.strictObject(documentChoice)]),
  ),
  /** The pages of the meeting as the window has it, as they would be printed now. */
  'export.preview': answers<Outcome<PagesPreview>>()(
    z.tuple([meetingSchema, z.strictObject(documentChoice)]),
  ),
  'export.open': answers<Outcome<null>>()(z.tuple([z.string().max(100)])),
  'export.reveal': answers<Outcome<null>>()(z.tuple([z.string().max(100)])),
} as const;
