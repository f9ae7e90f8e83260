import { ownRoles, type OwnRole } from '../../../shared/import/own-role.ts';
import { attribute, isElement, parentOf, type Element } from './parse-html.ts';

/** `undefined`: as the element around it. */
export function ownRoleOf(element: Element): OwnRole | undefined {
  const { tagName } = element;
  const name = attribute(element, 'class');
  if (/^h[2-4]$/.test(tagName))
    return attribute(element, 'id').startsWith('item-') ? 'item' : undefined;
  if (tagName === 'h1') return 'title';
  if (tagName === 'dl') return name === 'facts' ? 'fact' : undefined;
  if (tagName === 'section') return name === 'lane' ? 'lane' : undefined;
  if (tagName !== 'p') return undefined;
  if (name === 'label' && isInLane(element)) {
    return isFirst(element) ? 'laneLabel' : 'laneHeading';
  }
  return ownRoles.find((role) => role === name);
}

function isInLane(element: Element): boolean {
  const parent = parentOf(element);
  return parent?.tagName === 'section' && attribute(parent, 'class') === 'lane';
}

function isFirst(element: Element): boolean {
  return parentOf(element)?.childNodes.find(isElement) === element;
}
