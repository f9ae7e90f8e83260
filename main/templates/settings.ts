import { elements, firstOf, withChildren, type Markup } from '../ooxml/markup.ts';

/**
 * The settings that say how the text is laid out. All others are about who wrote it, with what, or
 * where data comes from: protection, mail merge, revision ids, variables, a template elsewhere.
 */
const ofLayout = new Set(
  `w:mirrorMargins w:alignBordersAndEdges w:bordersDoNotSurroundHeader w:bordersDoNotSurroundFooter
  w:gutterAtTop w:displayBackgroundShape w:defaultTabStop w:autoHyphenation w:consecutiveHyphenLimit
  w:hyphenationZone w:doNotHyphenateCaps w:evenAndOddHeaders w:bookFoldPrinting w:bookFoldPrintingSheets
  w:bookFoldRevPrinting w:characterSpacingControl w:footnotePr w:endnotePr w:compat w:themeFontLang
  w:clrSchemeMapping w:decimalSymbol w:listSeparator`.split(/\s+/),
);

export function layoutSettings(settings: Markup): Markup {
  return withChildren(
    settings,
    elements(settings).filter(({ name }) => ofLayout.has(name)),
  );
}

/** Whether Word asks for a password, or refuses, before anyone edits a document with these settings. */
export function isProtected(settings: Markup): boolean {
  const enforcement = firstOf(settings, 'w:documentProtection')?.attributes['w:enforcement'];
  const isEnforced = ['1', 'true', 'on'].includes(enforcement ?? '');
  return isEnforced || firstOf(settings, 'w:writeProtection') !== undefined;
}
