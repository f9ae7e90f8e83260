import { element, type Xml } from './xml.ts';

/** The look of text, in terms of a person; OpenDocument says most of it three times, by script. */
export interface TextLook {
  readonly font?: string;
  /** Points. */
  readonly size?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** Six hex digits. */
  readonly color?: string;
  readonly underline?: boolean;
}

export function textProperties({ font, size, bold, italic, color, underline }: TextLook): Xml {
  return element('style:text-properties', {
    'style:font-name': font,
    ...inEveryScript('font-size', size === undefined ? undefined : `${String(size)}pt`),
    ...inEveryScript('font-weight', bold ? 'bold' : undefined),
    ...inEveryScript('font-style', italic ? 'italic' : undefined),
    'fo:color': color === undefined ? undefined : `#${color}`,
    'style:text-underline-style': underline ? 'solid' : undefined,
    'style:text-underline-width': underline ? 'auto' : undefined,
    'style:text-underline-color': underline ? 'font-color' : undefined,
  });
}

/** Western, East Asian and right-to-left text have properties of their own. */
export function inEveryScript(name: string, value: string | undefined) {
  return {
    [`fo:${name}`]: value,
    [`style:${name}-asian`]: value,
    [`style:${name}-complex`]: value,
  };
}

export interface ParagraphStyle {
  readonly id: string;
  /** As the program lists it; the id without its encoding when it is left out. */
  readonly name?: string;
  readonly parent?: string;
  readonly next?: string;
  /** Makes it a heading of the outline. */
  readonly outline?: number;
  readonly text?: TextLook;
  readonly paragraph?: Readonly<Record<string, string>>;
  readonly tabStops?: readonly Xml[];
}

export function paragraphStyle(style: ParagraphStyle): Xml {
  const { id, name, parent, next, outline, text, paragraph, tabStops } = style;
  const stops = tabStops === undefined ? [] : [element('style:tab-stops', {}, ...tabStops)];
  return element(
    'style:style',
    {
      'style:name': id,
      'style:display-name': name ?? id.replaceAll('_20_', ' '),
      'style:family': 'paragraph',
      'style:parent-style-name': parent,
      'style:next-style-name': next,
      'style:default-outline-level': outline,
    },
    element('style:paragraph-properties', paragraph ?? {}, ...stops),
    textProperties(text ?? {}),
  );
}

export function characterStyle(id: string, text: TextLook): Xml {
  const name = id.replaceAll('_20_', ' ');
  return element(
    'style:style',
    { 'style:name': id, 'style:display-name': name, 'style:family': 'text' },
    textProperties(text),
  );
}
