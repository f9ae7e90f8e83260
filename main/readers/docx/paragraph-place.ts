import type { Place } from '../line-writer.ts';
import { child, type Element } from '../../ooxml/xml.ts';
import { marksLiteralText, roleOfStyle } from './own-styles.ts';
import { listPlace, outlineOf, styleOf, type Style, type Styles } from './styles.ts';

/** A paragraph by what is known of it before its text. */
export interface Paragraph {
  readonly properties: Element | undefined;
  readonly style: Style;
  /** Links of our own writer arrive here. */
  readonly isPlace: boolean;
  /** Whether a line of it was read already, which ended at a break. */
  readonly hasLine: boolean;
}

/** What the paragraph makes of its lines, its number apart. */
export function placeOf(paragraph: Paragraph, styles: Styles, isInTable: boolean): Place {
  const { properties, style, isPlace, hasLine } = paragraph;
  const heading = outlineOf(properties) ?? style.heading;
  const role =
    heading && isPlace
      ? 'item'
      : (roleOfStyle(styleOf(properties), styles) ??
        (isInTable ? undefined : plainRole(paragraph, styles)));
  return {
    ...(heading && { heading }),
    ...(heading && hasLine && { goesOn: true as const }),
    ...(role && { role }),
    ...(style.name !== undefined && !/^normal$/i.test(style.name) && { style: style.name }),
  };
}

function plainRole({ properties, style }: Paragraph, styles: Styles): 'plain' | undefined {
  const isPlain =
    styles.isNormal(styleOf(properties)) &&
    !(listPlace(properties, undefined) ?? style.list ?? outlineOf(properties));
  return isPlain && marksLiteralText(styles) ? 'plain' : undefined;
}

/** Taken out by a tracked change, or moved to elsewhere (ISO 29500-1, 17.13.5.15 and 17.13.5.21). */
export function hasDeletedEnd(properties: Element | undefined): boolean {
  const end = child(properties, 'w:rPr');
  return (child(end, 'w:del') ?? child(end, 'w:moveFrom')) !== undefined;
}
