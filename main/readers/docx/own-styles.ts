import { ownRoles, type OwnRole } from '../../../shared/import/own-role.ts';
import { ownStyleKeys, ownStyleNames, ownStyles, type OwnStyle } from '../../writers/own-styles.ts';
import type { Styles } from './styles.ts';

const inLane: readonly OwnStyle[] = ['laneList', 'laneLead'];

/** By the id of the style, and by its names: LibreOffice makes ids of those. */
const roles: ReadonlyMap<string, OwnRole> = new Map<string, OwnRole>([
  ['title', 'title'],
  ...ownStyleKeys.flatMap((style) => {
    const role = inLane.includes(style) ? 'lane' : ownRoles.find((one) => one === style);
    const words = [ownStyles[style].toLowerCase(), ...ownStyleNames(style)];
    return role ? words.map((word) => [word, role] as const) : [];
  }),
]);

export function roleOfStyle(id: string | undefined, { get }: Styles): OwnRole | undefined {
  if (id === undefined) return undefined;
  return roles.get(id.toLowerCase()) ?? roles.get(get(id).name?.toLowerCase() ?? '');
}

/** Whether a document tells the text that was typed into it later from text that only looks so. */
export function marksLiteralText({ names }: Styles): boolean {
  return ownStyleNames('literal').some((name) => names.has(name));
}

/** A place that our own writer made for a link to arrive at. */
export function isOwnPlace(bookmark: string | undefined): boolean {
  return bookmark?.startsWith('_Notulist') === true;
}
