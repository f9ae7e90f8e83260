import { everyElement, rewrittenRoot, type Markup, type Rule } from '../ooxml/markup.ts';

/**
 * What of a template is not for the readers of minutes: remarks, marks of revision with who made
 * them, what a session of Word left behind, and ties to data that does not come along.
 */
const dropped = new Set(
  `w:annotationRef w:cellDel w:cellIns w:cellMerge w:commentRangeEnd w:commentRangeStart w:commentReference
  w:customXmlDelRangeEnd w:customXmlDelRangeStart w:customXmlInsRangeEnd w:customXmlInsRangeStart
  w:customXmlMoveFromRangeEnd w:customXmlMoveFromRangeStart w:customXmlMoveToRangeEnd
  w:customXmlMoveToRangeStart w:customXmlPr w:dataBinding w:del w:lastRenderedPageBreak w:moveFrom
  w:moveFromRangeEnd w:moveFromRangeStart w:moveToRangeEnd w:moveToRangeStart w:numberingChange
  w:pPrChange w:permEnd w:permStart w:placeholder w:proofErr w:rPrChange w:sectPrChange w:showingPlcHdr
  w:smartTagPr w:tblGridChange w:tblPrChange w:tblPrExChange w:tcPrChange w:trPrChange w15:dataBinding`.split(
    /\s+/,
  ),
);
/** What is in them stays. */
const unwrapped = new Set(['w:ins', 'w:moveTo', 'w:smartTag', 'w:customXml']);

/** Of old and new pictures: where they came from, or a copy of what is drawn there anyway. */
const droppedAttributes =
  /^(?:w:rsid\w*|w14:paraId|w14:textId|w16\w*:\w+|o:title|o:href|o:gfxdata|o:oleid)$/;

/** What goes as a whole when something in it named a part that is not kept. */
const containers = new Set(
  `w:altChunk w:control w:drawing w:footerReference w:headerReference w:movie w:object w:pict w:subDoc
  w:hlinkClick a:hlinkClick a:hlinkHover wp:hlinkClick`.split(/\s+/),
);

/**
 * A story without all that; `kept`: the ids of the relations that it still has, `prompts`: the
 * character styles of what only asks for text.
 */
export function cleaned(
  root: Markup,
  kept: ReadonlySet<string>,
  prompts: ReadonlySet<string>,
): Markup {
  const names = (element: Markup) => dangling(element, kept).length > 0;
  const rule: Rule = (element) => {
    const { name } = element;
    if (dropped.has(name) || isOldMark(element)) return [];
    if (name === 'w:rStyle' && prompts.has(element.attributes['w:val'] ?? '')) return [];
    if (unwrapped.has(name)) return element.children;
    if (name === 'w:hyperlink' && names(element)) return element.children;
    const isBroken = containers.has(name) && [...everyElement(element)].some(names);
    return isBroken ? [] : [{ ...element, attributes: attributesOf(element, kept) }];
  };
  const once = rewrittenRoot(root, rule);
  return rewrittenRoot(once, (element) => (names(element) ? [] : [element]));
}

/** A place where the cursor was, or one that minutes of ours had. */
function isOldMark({ name, attributes }: Markup): boolean {
  return name === 'w:bookmarkStart' && /^_(?:GoBack|Notulist)/.test(attributes['w:name'] ?? '');
}

/** The attributes that name a relation which is not kept. */
function dangling({ attributes }: Markup, kept: ReadonlySet<string>): readonly string[] {
  return Object.entries(attributes)
    .filter(([name, id]) => (name.startsWith('r:') || name === 'o:relid') && !kept.has(id))
    .map(([name]) => name);
}

function attributesOf(
  { name, attributes }: Markup,
  kept: ReadonlySet<string>,
): Markup['attributes'] {
  const isPicture = name === 'pic:cNvPr';
  const isOld = name.startsWith('v:');
  const entries = Object.entries(attributes).filter(([attribute, id]) => {
    if (droppedAttributes.test(attribute)) return false;
    // A picture that is here may name its source elsewhere as well.
    if (attribute === 'r:link' && attributes['r:embed'] !== undefined) return kept.has(id);
    if (isOld) return attribute !== 'src' && attribute !== 'href';
    return !(isPicture && attribute === 'descr');
  });
  return { ...Object.fromEntries(entries), ...(isPicture && { name: 'Picture' }) };
}
