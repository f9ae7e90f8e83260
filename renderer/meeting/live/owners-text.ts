import { firstName } from '../../../shared/meeting/first-name.ts';
import type { Attendee } from '../../../shared/meeting/schema.ts';

/**
 * “Samira, Joris”: the first name of those who take part, as long as it is nobody else's; whoever else there
 * is in full, for the first word of a body or a role says nothing.
 */
export function ownersText(
  owners: readonly string[],
  attendees: readonly Pick<Attendee, 'name'>[],
): string {
  return owners
    .map((owner) => {
      const isKnown = attendees.some(({ name }) => name === owner);
      const first = firstName(owner);
      const isShared = attendees.some(({ name }) => name !== owner && firstName(name) === first);
      return isKnown && !isShared ? (first ?? owner) : owner;
    })
    .join(', ');
}
