import type { Column } from '../../../shared/export/document.ts';
import type { PageMeasures } from '../../../shared/export/preview.ts';
import { element, type Xml } from './xml.ts';

/** What one document needs besides its named styles; gathered while it is being written. */
export interface Writing {
  /** The style, but in this way other than it says itself. */
  varied(style: string, variation: Variation): string;
  /** A name for a table, and the names of the styles of its columns. */
  table(columns: readonly Column[]): TableNames;
  automaticStyles(): readonly Xml[];
}

export interface Variation {
  /** Kept on one page with what follows or not; `undefined` leaves that to the style. */
  readonly keep?: boolean | undefined;
  readonly rightToLeft?: boolean;
}

export interface TableNames {
  readonly name: string;
  readonly columns: readonly string[];
}

export function writing({ textWidth }: PageMeasures): Writing {
  const styles = new Map<string, Xml>();
  let tables = 0;
  return {
    varied: (parent, { keep, rightToLeft = false }) => {
      const kept = keep === undefined ? '' : keep ? '.keep' : '.free';
      const name = `${parent}${kept}${rightToLeft ? '.rtl' : ''}`;
      if (name !== parent) styles.set(name, variedStyle(name, parent, { keep, rightToLeft }));
      return name;
    },
    table: (columns) => {
      const name = `Table${String((tables += 1))}`;
      const names = columns.map((_, index) => `${name}.${String(index + 1)}`);
      columns.forEach(({ width }, index) => {
        const style = names[index] ?? name;
        styles.set(style, columnStyle(style, width, textWidth));
      });
      return { name, columns: names };
    },
    automaticStyles: () => [...styles.values()],
  };
}

function variedStyle(name: string, parent: string, { keep, rightToLeft }: Variation): Xml {
  return element(
    'style:style',
    { 'style:name': name, 'style:family': 'paragraph', 'style:parent-style-name': parent },
    element('style:paragraph-properties', {
      'fo:keep-with-next': keep === undefined ? undefined : keep ? 'always' : 'auto',
      'style:writing-mode': rightToLeft ? 'rl-tb' : undefined,
      // LibreOffice would leave it at the left.
      'fo:text-align': rightToLeft ? 'right' : undefined,
    }),
  );
}

/** `width`: percent of the text width. */
function columnStyle(name: string, width: number, textWidth: number): Xml {
  return element(
    'style:style',
    { 'style:name': name, 'style:family': 'table-column' },
    element('style:table-column-properties', {
      'style:column-width': `${((textWidth * width) / 100).toFixed(3)}cm`,
      // LibreOffice takes a share below 23 for 23.
      'style:rel-column-width': `${String(width * 100)}*`,
    }),
  );
}
