import type { AccessibilityFinding } from '../../shared/checking/accessibility.ts';
import type { Passage } from './passages.ts';
import { quote } from './quote.ts';
import { child, descendants, hasAny, type Element } from '../ooxml/xml.ts';

/** Pictures without a text instead, with one that says nothing, or that seem to be text themselves. */
export function imageFindings(passages: readonly Passage[]): readonly AccessibilityFinding[] {
  return passages.flatMap(({ paragraph, place }) =>
    pictures(paragraph).flatMap(({ name, text, isPage }): readonly AccessibilityFinding[] => [
      ...textFinding(name, text).map((finding) => ({ ...finding, place })),
      ...(isPage ? [{ kind: 'imageOfText', place, values: { name } } as const] : []),
    ]),
  );
}

interface Picture {
  readonly name: string;
  /** `null`: marked as decoration, which needs none. */
  readonly text: string | null;
  readonly isPage: boolean;
}

function pictures(paragraph: Element): readonly Picture[] {
  const drawn = ['wp:inline', 'wp:anchor'].flatMap((name) => [...descendants(paragraph, name)]);
  const old = [...descendants(paragraph, 'w:pict')].filter((one) => hasAny(one, 'imagedata'));
  return [
    ...drawn.map((drawing): Picture => {
      const properties = child(drawing, 'wp:docPr');
      const name = properties?.attributes['name'] ?? '';
      const text = properties?.attributes['descr'] ?? '';
      return {
        name,
        text: properties && isDecorative(properties) ? null : text,
        isPage: fillsPage(drawing) || /schermafbeelding|screenshot|scan\b/i.test(`${name} ${text}`),
      };
    }),
    ...old.map((picture): Picture => {
      const [shape] = descendants(picture, 'shape');
      return { name: '', text: shape?.attributes['alt'] ?? '', isPage: false };
    }),
  ];
}

function isDecorative(picture: Element): boolean {
  return [...descendants(picture, 'adec:decorative')].some(({ attributes }) =>
    ['1', 'true'].includes(attributes['val'] ?? ''),
  );
}

type WithoutPlace = Omit<AccessibilityFinding, 'place'>;

function textFinding(name: string, text: string | null): readonly WithoutPlace[] {
  if (text === null) return [];
  if (text.trim() === '') return [{ kind: 'imageText', values: { name } }];
  return isNoDescription(text.trim()) ? [{ kind: 'imageName', values: { text: quote(text) } }] : [];
}

/** The name of a file, or what a program made up. */
function isNoDescription(text: string): boolean {
  return (
    /\.(?:png|jpe?g|gif|bmp|tiff?|emf|wmf|svg|webp)$/i.test(text) ||
    /^(?:afbeelding|foto|plaatje|image|picture|photo|img|dsc)[\s_-]*\d*$/i.test(text)
  );
}

/** A scanned page is nearly as large as the text of an A4. In English Metric Units, 360 000 a centimetre. */
const PAGE = { width: 14 * 360_000, height: 19 * 360_000 };

function fillsPage(drawing: Element): boolean {
  const extent = child(drawing, 'wp:extent')?.attributes;
  return Number(extent?.['cx'] ?? 0) >= PAGE.width && Number(extent?.['cy'] ?? 0) >= PAGE.height;
}
