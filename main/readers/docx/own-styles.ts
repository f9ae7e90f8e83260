import { ownRoles, type OwnRole } from '../../../shared/import/own-role.ts';
import { ownStyles, type OwnStyle } from '../../writers/own-styles.ts';

const roles: ReadonlyMap<string, OwnRole> = new Map<string, OwnRole>([
  ['Title', 'title'],
  // Object.entries forgets which keys there are.
  ...(Object.entries(ownStyles) as [OwnStyle, string][]).flatMap(([style, id]) => {
    const role = ownRoles.find((one) => one === style);
    return role ? [[id, role] as const] : [];
  }),
  [ownStyles.laneList, 'lane'],
  [ownStyles.laneLead, 'lane'],
]);

/** By the id of the style, which is the same in every language. */
export function roleOfStyle(id: string | undefined): OwnRole | undefined {
  return id === undefined ? undefined : roles.get(id);
}

/** Whether a document tells the text that was typed into it later from text that only looks so. */
export function marksLiteralText(has: (style: string) => boolean): boolean {
  return has(ownStyles.literal);
}

/** A place that our own writer made for a link to arrive at. */
export function isOwnPlace(bookmark: string | undefined): boolean {
  return bookmark?.startsWith('_Notulist') === true;
}
