import { child, type Element } from '../../ooxml/xml.ts';
import { toggle, type Style, type Styles } from './styles.ts';

/** How the text of a run looks. */
export interface RunLook {
  readonly bold: boolean;
  readonly italic: boolean;
  readonly isHidden: boolean;
}

export const plainRun: RunLook = { bold: false, italic: false, isHidden: false };

/** By its own properties, then its style, then that of its paragraph. */
export function runLook(
  properties: Element | undefined,
  style: Style | undefined,
  styles: Styles,
): RunLook {
  const id = child(properties, 'w:rStyle')?.attributes['w:val'];
  const own = id === undefined ? undefined : styles.get(id);
  return {
    bold: toggle(properties, 'w:b') ?? own?.bold ?? style?.bold ?? false,
    italic: toggle(properties, 'w:i') ?? own?.italic ?? style?.italic ?? false,
    isHidden: toggle(properties, 'w:vanish') ?? own?.isHidden ?? style?.isHidden ?? false,
  };
}
