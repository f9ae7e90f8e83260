import type { Region } from '../../../shared/import/hinted-line.ts';
import {
  attribute,
  elementsIn,
  hasAttribute,
  parentOf,
  textLength,
  type Element,
} from './parse-html.ts';

/** Says of an element whether it starts a part of the page that is not the document. */
export type Regions = (element: Element, outer: Region | undefined) => Region | undefined;

const chromeTags = new Set(['nav', 'aside', 'button', 'select', 'textarea', 'noscript']);
const chromeRoles = new Set([
  ...['navigation', 'banner', 'contentinfo', 'search', 'complementary', 'alertdialog', 'dialog'],
  ...['menu', 'menubar', 'toolbar', 'button'],
]);
const chromeNames =
  /(?:^|[\s_-])(?:nav(?:bar|igation|igatie)?|(?:main|top|sub|hoofd|zij)?menu|breadcrumbs?|kruimelpad|cookies?|cookie(?:bar|banner|consent|notice|melding)|consent|sidebar|skip-?links?|share|sharing|social|pagination|footer|masthead|toolbar)(?:$|[\s_-])/i;
const siteHead = /^(?:site-?|page-?)?header$/i;
const hiddenNames =
  /(?:^|\s)(?:sr-only|visually-?hidden|screen-reader-text|skip-?link|show-for-sr)(?:$|\s)/i;

/** Part of all text that the main part of a page must have before the rest counts as chrome. */
const MAIN_PART = 0.2;

/** With `isWhole`, all that is shown is the document: for a page that is nothing but chrome. */
export function pageRegions(root: Element, isWhole: boolean): Regions {
  if (isWhole) return (element, outer) => (isHidden(element) ? 'hidden' : outer);
  const all = elementsIn(root);
  const main = mainOf(root, all);
  const inMain = new Set(main ? elementsIn(main) : []);
  const mainHasTitle = [...inMain].some(({ tagName }) => tagName === 'h1');
  const holders = holdersOfDocument(all);
  return (element, outer) => {
    if (isHidden(element)) return 'hidden';
    if (element === main) return undefined;
    if (element.tagName === 'body') return main ? 'navigation' : undefined;
    const isTitle = element.tagName === 'h1' && !mainHasTitle && outer !== 'hidden';
    if (isTitle && !inMain.has(element)) return undefined;
    if (outer || holders.has(element)) return outer;
    return isChrome(element, inMain.has(element)) ? 'navigation' : undefined;
  };
}

function mainOf(root: Element, all: readonly Element[]): Element | undefined {
  const [main, ...others] = all.filter(
    (element) => element.tagName === 'main' || attribute(element, 'role') === 'main',
  );
  const isMost = main && textLength(main) > MAIN_PART * textLength(root);
  return isMost && others.length === 0 ? main : undefined;
}

/** What the title or the text itself stands in, whatever it is called. */
function holdersOfDocument(all: readonly Element[]): ReadonlySet<Element> {
  const holders = new Set<Element>();
  for (const element of all) {
    if (!['main', 'article', 'h1'].includes(element.tagName)) continue;
    for (let up: Element | undefined = element; up && !holders.has(up); up = parentOf(up)) {
      holders.add(up);
    }
  }
  return holders;
}

/** A bar of links, such as to print the page: nothing but links, and none of them a paper. */
function isLinkBar(element: Element): boolean {
  if (element.tagName !== 'div') return false;
  const inside = elementsIn(element).slice(0, MOST_IN_BAR);
  const links = inside.filter(({ tagName }) => tagName === 'a');
  const isFlat = inside.every(({ tagName }) =>
    ['a', 'span', 'i', 'svg', 'path', 'br', 'img'].includes(tagName),
  );
  if (links.length < 2 || !isFlat || inside.length === MOST_IN_BAR) return false;
  const isPaper = links.some((link) => paperPath.test(attribute(link, 'href')));
  const linked = links.reduce((sum, link) => sum + textLength(link), 0);
  return !isPaper && textLength(element) - linked <= links.length;
}

const MOST_IN_BAR = 50;
/** "…/voorstel.pdf", and by its place "/document/31" or "?download=1". */
const paperPath =
  /\.(?:pdf|docx?|xlsx?|pptx?|odt)(?:[?#]|$)|[/?&](?:documen(?:t|ts|ten)|downloads?|bijlagen?|attachments?|files?)[/=][^/]/i;

/** In the main part a footer or a header belongs to the text. */
function isChrome(element: Element, isInMain: boolean): boolean {
  const { tagName } = element;
  if (tagName === 'footer' || tagName === 'header') return !isInMain;
  if (chromeTags.has(tagName) || chromeRoles.has(attribute(element, 'role'))) return true;
  if (!isInMain && (siteHead.test(attribute(element, 'id')) || isLinkBar(element))) return true;
  return chromeNames.test(`${attribute(element, 'class')} ${attribute(element, 'id')}`);
}

function isHidden(element: Element): boolean {
  if (hasAttribute(element, 'hidden')) return true;
  if (element.tagName === 'dialog' && !hasAttribute(element, 'open')) return true;
  if (hiddenNames.test(attribute(element, 'class'))) return true;
  return /display:\s*none|visibility:\s*hidden|mso-hide:\s*all/i.test(attribute(element, 'style'));
}
