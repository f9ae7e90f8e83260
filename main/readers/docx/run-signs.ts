import type { Element } from '../../ooxml/xml.ts';

/** What an element of a run shows without having text; `undefined` for all others. */
export function signOf(name: string, attributes: Element['attributes']): string | undefined {
  return name === 'w:sym' ? symbolOf(attributes) : signs.get(name);
}

/** Formulas as one types them on a line: "x^2", "a/b", "f(x)". */
const signs: ReadonlyMap<string, string> = new Map([
  ['w:tab', '\t'],
  ['w:ptab', '\t'],
  ['w:noBreakHyphen', '-'],
  ['m:den', '/'],
  ['m:sup', '^'],
  ['m:sub', '_'],
  ['m:d', '('],
]);

/** What closes it. */
export function endSignOf(name: string): string | undefined {
  return name === 'm:d' ? ')' : undefined;
}

/** For a sign of which nobody knows what the font makes of it. */
const UNKNOWN = '□';

/** A sign by its place in a font; fonts of signs have theirs from F000 on (ISO 29500-1, 17.3.3.30). */
function symbolOf(attributes: Element['attributes']): string {
  const code = Number.parseInt(attributes['w:char'] ?? '', 16);
  if (Number.isNaN(code)) return UNKNOWN;
  const isPrivate = code >= 0xe000 && code <= 0xf8ff;
  if (!isPrivate) return code > 0x1f && code <= 0xffff ? String.fromCharCode(code) : UNKNOWN;
  const place = (code & 0xff).toString(16);
  const font = /^(?:wingdings|symbol)$/i.exec(attributes['w:font'] ?? '')?.[0].toLowerCase();
  return (font && fonts[font]?.[place]) ?? UNKNOWN;
}

/** The signs that people put into minutes: arrows, ticks, boxes, bullets and a little arithmetic. */
const fonts: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  wingdings: {
    ...{ '4a': '☺', '4c': '☹', '28': '☎', '2a': '✉', '6c': '●', '6e': '■', '6f': '□', '76': '❖' },
    ...{ a1: '○', a7: '▪', a8: '◻', d8: '➢', df: '←', e0: '→', e1: '↑', e2: '↓', e8: '➔' },
    ...{ f0: '⇨', fb: '✗', fc: '✓', fd: '☒', fe: '☑' },
  },
  symbol: {
    ...{ '44': 'Δ', '53': 'Σ', '57': 'Ω', '61': 'α', '62': 'β', '67': 'γ', '6c': 'λ', '6d': 'μ' },
    ...{ '70': 'π', '73': 'σ', a0: '€', a3: '≤', a5: '∞', ab: '↔', ac: '←', ad: '↑', ae: '→' },
    ...{ af: '↓', b0: '°', b1: '±', b3: '≥', b4: '×', b7: '•', b8: '÷', b9: '≠', bb: '≈', d6: '√' },
    ...{ de: '⇒', e5: '∑' },
  },
};
