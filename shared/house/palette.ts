import { contrastRatio, mixed, type Colour } from '../colour.ts';

/** The colours of the minutes on paper. */
export interface Palette {
  readonly ink: Colour;
  readonly soft: Colour;
  readonly line: Colour;
  readonly accent: Colour;
  readonly tableHead: Colour;
  readonly lane: Colour;
  readonly laneGround: Colour;
  readonly action: Colour;
  readonly actionGround: Colour;
  readonly decision: Colour;
  readonly decisionGround: Colour;
}

/** Of text, at any size. Source: WCAG 2.2, 1.4.3. */
export const LEAST_CONTRAST = 4.5;

/**
 * Those of the app's light theme with an accent of the house: darkened as far as it takes to be read
 * on the ground of a table head. What inbreng, actions and decisions are told by stays as it is.
 */
export function paletteOf(wanted: Colour): Palette {
  const accent = readable(wanted);
  return {
    ink: '1f2328',
    soft: '575e66',
    line: 'd5d1c9',
    accent,
    tableHead: ground(accent),
    lane: '7a5a00',
    laneGround: 'fbf4df',
    action: '8a3b00',
    actionGround: 'fdeee3',
    decision: '1d6b3a',
    decisionGround: 'e6f3ea',
  };
}

function readable(colour: Colour): Colour {
  if (contrastRatio(colour, ground(colour)) >= LEAST_CONTRAST) return colour;
  return readable(mixed(colour, '000000', 0.04));
}

function ground(accent: Colour): Colour {
  return mixed('ffffff', accent, 0.086);
}
