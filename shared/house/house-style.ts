import { z } from 'zod';
import { fontNames } from './fonts.ts';

/** How the documents of a series look and what they hold: one value for every format. */

const text = (length: number) => z.string().max(length);
const running = z.strictObject({
  /** With fields such as `{{titel}}`, see `running-fields.ts`. */
  left: text(300),
  right: text(300),
});

/** Which parts are printed; what the meeting does not have never is. */
export const partNames = [
  'attendance',
  'explanation',
  'papers',
  'contributions',
  'decisionList',
  'actionList',
  'closing',
] as const;
export type PartName = (typeof partNames)[number];
/** What an item has under a name of its own. */
export const laneNames = ['explanation', 'contribution', 'discussion'] as const;
export type LaneName = (typeof laneNames)[number];

/** The picture itself is a file beside the one with the style. */
const logoSchema = z.strictObject({
  /** Named after what is in it. */
  file: z.string().regex(/^[0-9a-f]{16}\.(?:png|jpg)$/),
  /** Says what it shows to who cannot see it. */
  alt: z.string().trim().min(1).max(300),
  /** Pixels. */
  width: z.int().min(1).max(10_000),
  height: z.int().min(1).max(10_000),
});

export const houseStyleSchema = z.strictObject({
  logo: logoSchema.nullable(),
  /** Six hex digits; on paper it is made dark enough to be read, see `palette.ts`. */
  accent: z.string().regex(/^[0-9a-f]{6}$/),
  headingFont: z.enum(fontNames),
  bodyFont: z.enum(fontNames),
  paper: z.enum(['a4', 'letter']),
  orientation: z.enum(['portrait', 'landscape']),
  margins: z.enum(['narrow', 'normal', 'wide']),
  header: running,
  footer: running,
  /** Empty: the word that the language of the document has for it. */
  lanes: z.record(z.enum(laneNames), text(60)),
  parts: z.record(z.enum(partNames), z.boolean()),
  /** Begins with a table of contents, unless the export says otherwise. */
  contents: z.boolean(),
});

export type HouseStyle = Readonly<z.infer<typeof houseStyleSchema>>;
export type Logo = NonNullable<HouseStyle['logo']>;

/** The look of Notulist itself. */
export const plainStyle: HouseStyle = {
  logo: null,
  accent: '0b5c7d',
  headingFont: 'Calibri',
  bodyFont: 'Calibri',
  paper: 'a4',
  orientation: 'portrait',
  margins: 'normal',
  header: { left: '', right: '' },
  footer: { left: '{{documenttitel}}', right: '{{paginering}}' },
  lanes: { explanation: '', contribution: '', discussion: '' },
  parts: {
    attendance: true,
    explanation: true,
    papers: true,
    contributions: true,
    decisionList: true,
    actionList: true,
    closing: true,
  },
  contents: false,
};
