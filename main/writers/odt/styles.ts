import { locales } from '../../../shared/i18n/locales.ts';
import { translator, type Language } from '../../../shared/i18n/translator.ts';
import { fontClass } from '../../../shared/house/fonts.ts';
import type { Palette } from '../../../shared/house/palette.ts';
import { cellSize, factValuesAt, type Look } from '../look.ts';
import { listStyles } from './lists.ts';
import { signingTabs } from './signatures.ts';
import { bar } from './measures.ts';
import { headingStyles, styleIds } from './style-ids.ts';
import { characterStyle, inEveryScript, paragraphStyle } from './style-xml.ts';
import { element, type Xml } from './xml.ts';

/** In points. */
const BETWEEN = 6;

/** LibreOffice adds the space below what stands above, where Word takes the largest of the two. */
function above(points: number): string {
  return `${String(Math.max(0, points - BETWEEN))}pt`;
}

export function fontFaces({ bodyFont, headingFont }: Look): Xml {
  const faces = [...new Set([bodyFont, headingFont])].map((font) =>
    element('style:font-face', {
      'style:name': font,
      'svg:font-family': font.includes(' ') ? `'${font}'` : font,
      'style:font-family-generic': fontClass(font),
      'style:font-pitch': 'variable',
    }),
  );
  return element('office:font-face-decls', {}, ...faces);
}

/** Every look in the document is a named style, so that a house style can replace it in one place. */
export function namedStyles(language: Language, look: Look): Xml {
  return element(
    'office:styles',
    {},
    defaultStyle(language, look),
    paragraphStyle({
      id: styleIds.standard,
      paragraph: { 'fo:margin-bottom': `${String(BETWEEN)}pt`, 'fo:line-height': '112%' },
    }),
    ...headings(look),
    ...textStyles(language, look),
    ...colouredStyles(language, look.palette),
    ...characterStyles(look.palette),
    element('style:style', { 'style:name': styleIds.picture, 'style:family': 'graphic' }),
    ...listStyles(look),
  );
}

function defaultStyle(language: Language, { bodyFont, palette }: Look): Xml {
  const [code, country] = locales[language].split('-');
  return element(
    'style:default-style',
    { 'style:family': 'paragraph' },
    element('style:paragraph-properties', { 'fo:orphans': 2, 'fo:widows': 2 }),
    element('style:text-properties', {
      'style:font-name': bodyFont,
      ...inEveryScript('font-size', '11pt'),
      'fo:color': `#${palette.ink}`,
      'fo:language': code,
      'fo:country': country,
    }),
  );
}

function headings({ palette, headingFont }: Look): readonly Xml[] {
  const looks = [
    ['title', 26, palette.ink, 0, 8],
    [1, 15, palette.accent, 20, 5],
    [2, 12.5, palette.ink, 14, 4],
    [3, 11, palette.soft, 11, 3],
  ] as const;
  return looks.map(([level, size, color, before, after]) =>
    paragraphStyle({
      id: headingStyles[level],
      parent: styleIds.standard,
      next: styleIds.standard,
      ...(level !== 'title' && { outline: level }),
      text: { font: headingFont, size, bold: true, color },
      paragraph: {
        'fo:margin-top': above(before),
        'fo:margin-bottom': `${String(after)}pt`,
        'fo:line-height': '105%',
        'fo:keep-with-next': 'always',
        'fo:keep-together': 'always',
      },
    }),
  );
}

/** The styles of plain paragraphs: no coloured bar, no ground. */
function textStyles(
  language: Language,
  { palette, page, headingFont, bodyFont }: Look,
): readonly Xml[] {
  const t = translator(language);
  const factValues = String(factValuesAt(bodyFont));
  const parent = styleIds.standard;
  const kept = { 'fo:keep-with-next': 'always' };
  // LibreOffice takes what is not said beside it for nothing.
  const close = { 'style:contextual-spacing': 'true', 'fo:margin-bottom': '6pt' };
  const right = { 'style:position': `${String(page.textWidth)}cm`, 'style:type': 'right' };
  return [
    paragraphStyle({
      id: styleIds.kind,
      name: t('minutes.styles.kind'),
      parent,
      next: headingStyles.title,
      text: { font: headingFont, size: 12, bold: true, color: palette.accent },
      paragraph: { ...kept, 'fo:margin-bottom': '0pt' },
    }),
    paragraphStyle({
      id: styleIds.logo,
      name: t('minutes.styles.logo'),
      parent,
      paragraph: { ...kept, 'fo:margin-bottom': '14pt' },
    }),
    paragraphStyle({
      id: styleIds.fact,
      name: t('minutes.styles.fact'),
      parent,
      paragraph: {
        ...close,
        'fo:margin-left': `${factValues}cm`,
        'fo:text-indent': `-${factValues}cm`,
        'fo:margin-bottom': '14pt',
      },
    }),
    paragraphStyle({
      id: styleIds.meta,
      name: t('minutes.styles.meta'),
      parent,
      text: { size: 10, color: palette.soft },
      paragraph: { ...kept, ...close },
    }),
    paragraphStyle({
      id: styleIds.label,
      name: t('minutes.styles.label'),
      parent,
      next: parent,
      text: { size: 10.5, bold: true, color: palette.accent },
      paragraph: { ...kept, 'fo:margin-top': above(9), 'fo:margin-bottom': '2pt' },
    }),
    paragraphStyle({
      id: styleIds.note,
      name: t('minutes.styles.note'),
      parent,
      text: { italic: true, color: palette.soft },
    }),
    paragraphStyle({
      id: styleIds.signature,
      name: t('minutes.styles.signature'),
      parent,
      paragraph: {
        'fo:margin-top': above(42),
        'fo:margin-bottom': '12pt',
        'fo:keep-together': 'always',
      },
      tabStops: signingTabs,
    }),
    paragraphStyle({ id: styleIds.list, parent, paragraph: close }),
    paragraphStyle({
      id: styleIds.cell,
      name: t('minutes.styles.cell'),
      parent,
      text: { size: cellSize(bodyFont) },
      paragraph: { 'fo:margin-bottom': '0pt', 'fo:line-height': '105%' },
    }),
    paragraphStyle({
      id: styleIds.headerCell,
      name: t('minutes.styles.headerCell'),
      parent: styleIds.cell,
      text: { bold: true, color: palette.accent },
      paragraph: kept,
    }),
    paragraphStyle({
      id: styleIds.contentsTitle,
      parent,
      next: parent,
      text: { font: headingFont, size: 15, bold: true, color: palette.accent },
      paragraph: { ...kept, 'fo:margin-top': above(14), 'fo:margin-bottom': '5pt' },
    }),
    paragraphStyle({
      id: styleIds.contents[1],
      parent,
      paragraph: { 'fo:margin-bottom': '2pt' },
    }),
    paragraphStyle({
      id: styleIds.contents[2],
      parent,
      paragraph: { 'fo:margin-left': '0.6cm', 'fo:margin-bottom': '2pt' },
    }),
    ...[styleIds.header, styleIds.footer].map((id) =>
      paragraphStyle({
        id,
        parent,
        text: { size: 9, color: palette.soft },
        paragraph: { 'fo:margin-bottom': '0pt' },
        tabStops: [element('style:tab-stop', right)],
      }),
    ),
  ];
}

/** The styles with a coloured bar and ground: inbreng, decision, action and the concept notice. */
function colouredStyles(language: Language, palette: Palette): readonly Xml[] {
  const t = translator(language);
  const parent = styleIds.standard;
  const { lane } = styleIds;
  return [
    paragraphStyle({
      id: styleIds.notice,
      name: t('minutes.styles.notice'),
      parent,
      text: { bold: true, color: palette.action },
      paragraph: coloured(palette.action, palette.actionGround, 0, 10),
    }),
    paragraphStyle({
      id: styleIds.decision,
      name: t('minutes.styles.decision'),
      parent,
      paragraph: coloured(palette.decision, palette.decisionGround, 4, 8),
    }),
    paragraphStyle({
      id: styleIds.action,
      name: t('minutes.styles.action'),
      parent,
      paragraph: coloured(palette.action, palette.actionGround, 4, 8),
    }),
    paragraphStyle({
      id: lane,
      name: t('minutes.styles.lane'),
      parent,
      paragraph: coloured(palette.lane, palette.laneGround, 0, 5),
    }),
    paragraphStyle({
      id: styleIds.laneLabel,
      name: t('minutes.styles.laneLabel'),
      parent: lane,
      next: lane,
      text: { bold: true, color: palette.lane },
      paragraph: {
        'fo:margin-top': above(8),
        'fo:margin-bottom': '0pt',
        'fo:keep-with-next': 'always',
      },
    }),
    paragraphStyle({
      id: styleIds.laneList,
      name: t('minutes.styles.laneList'),
      parent: lane,
      paragraph: { 'fo:margin-bottom': '0pt' },
    }),
  ];
}

function coloured(colour: string, ground: string, before: number, after: number) {
  return {
    'fo:margin-top': above(before),
    'fo:margin-bottom': `${String(after)}pt`,
    'fo:border-left': `${String(bar.thick)}pt solid #${colour}`,
    'fo:padding': '2pt',
    'fo:padding-left': `${String(bar.free)}pt`,
    'fo:background-color': `#${ground}`,
  } as const;
}

function characterStyles(palette: Palette): readonly Xml[] {
  return [
    characterStyle(styleIds.strong, { bold: true }),
    characterStyle(styleIds.emphasis, { italic: true }),
    characterStyle(styleIds.link, { color: palette.accent, underline: true }),
    characterStyle(styleIds.contentsLink, {}),
    characterStyle(styleIds.signingLine, { underline: true }),
    characterStyle(styleIds.name, { bold: true, color: palette.soft }),
    characterStyle(styleIds.decisionName, { bold: true, color: palette.decision }),
    characterStyle(styleIds.actionName, { bold: true, color: palette.action }),
  ];
}
