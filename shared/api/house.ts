import { z } from 'zod';
import type { PagesPreview } from '../export/preview.ts';
import { houseStyleSchema, type HouseStyle, type Logo } from '../house/house-style.ts';
import { idSchema } from '../meeting/schema.ts';
import type { TemplateFinding } from '../templates/finding.ts';
import { answers, nothing, type Outcome } from './call.ts';
import type { Exported } from './exporting.ts';

/** How the documents of a series look, and where that comes from. */
export interface HouseView {
  readonly style: HouseStyle;
  /** What is in the file of its logo. */
  readonly logo: Uint8Array | null;
  /** Whether the series has it for itself. */
  readonly isOwn: boolean;
  /** What was chosen cannot be read, or not all of it. */
  readonly isDamaged: boolean;
}

/** A logo that still has to be described. */
export interface PickedLogo {
  readonly logo: Omit<Logo, 'alt'>;
  readonly bytes: Uint8Array;
}

/** The Word template of a series. */
export interface TemplateView {
  readonly name: string;
  /** Whether the series has it for itself. */
  readonly isOwn: boolean;
  readonly findings: readonly TemplateFinding[];
}

/** How documents look: the house style, and the Word template. */
export const houseCalls = {
  /** Of a series, or (`null`) of the meetings without one; here and below. */
  'house.read': answers<Outcome<HouseView>>()(z.tuple([idSchema.nullable()])),
  /** `null`: the series goes with the others again. */
  'house.save': answers<Outcome<null>>()(
    z.tuple([idSchema.nullable(), houseStyleSchema.nullable()]),
  ),
  /** Keeps the picture that the user picks; `null` when he cancels. */
  'house.pickLogo': answers<Outcome<PickedLogo | null>>()(nothing),
  /** A few pages of an example in a style that is not saved yet. */
  'house.sample': answers<Outcome<PagesPreview>>()(
    z.tuple([houseStyleSchema, z.enum(['nl', 'en'])]),
  ),
  /**
   * The Word template of a series, or (`null`) of the meetings without one, which goes for series
   * without their own; `null` when there is none.
   */
  'template.read': answers<Outcome<TemplateView | null>>()(z.tuple([idSchema.nullable()])),
  /** Keeps a copy of the file that the user picks; `null` when he cancels. */
  'template.choose': answers<Outcome<TemplateView | null>>()(z.tuple([idSchema.nullable()])),
  'template.remove': answers<Outcome<null>>()(z.tuple([idSchema.nullable()])),
  /** Saves a template to begin with, in the house style of the series; `null` when the user cancels. */
  'template.saveStarter': answers<Outcome<Exported | null>>()(z.tuple([idSchema.nullable()])),
} as const;
