import { say } from '../stores/notices.ts';

/** What a list offers for a wrong word. */
export interface Offer {
  /** The last puts the word in the list of own words. */
  readonly options: readonly string[];
  readonly active: number;
  /** `null` while they are looked up. */
  readonly suggestions: readonly string[] | null;
}

export function offerFor(word: string, suggestions: Offer['suggestions']): Offer {
  const learn = say('spelling.learn', { word });
  return {
    options: [...(suggestions ?? [say('spelling.looking')]), learn],
    active: 0,
    suggestions,
  };
}

/** The offer with what was found; who had gone to the last option stays there. */
export function foundFor(word: string, found: readonly string[], { active }: Offer): Offer {
  return { ...offerFor(word, found), active: active === 0 ? 0 : found.length };
}
