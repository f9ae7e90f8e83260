/** The colours of the minutes on paper, as six hex digits: those of the app's light theme. */
export const palette = {
  ink: '1f2328',
  soft: '575e66',
  line: 'd5d1c9',
  accent: '0b5c7d',
  tableHead: 'eaf1f4',
  lane: '7a5a00',
  laneGround: 'fbf4df',
  action: '8a3b00',
  actionGround: 'fdeee3',
  decision: '1d6b3a',
  decisionGround: 'e6f3ea',
} as const;
