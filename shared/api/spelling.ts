import { z } from 'zod';
import { LONGEST_WORD } from '../spelling/word-list.ts';
import { answers, nothing, type Outcome } from './call.ts';

/** In a text; a word of the list is shorter. */
const writtenWord = z.string().max(500);
/** In pixels from the left and the top of the page. */
const placeSchema = z.strictObject({ x: z.int(), y: z.int() });
export type PagePlace = z.infer<typeof placeSchema>;
const ownWords = z.array(z.string().max(LONGEST_WORD)).max(100_000);

export const spellingCalls = {
  /** What may be meant by a word, the likeliest first; may take a second for a long one. */
  'spelling.suggest': answers<Outcome<readonly string[]>>()(z.tuple([writtenWord])),
  /** Shows the menu of a wrong word, at a place of the page. */
  'spelling.menu': answers<Outcome<null>>()(z.tuple([writtenWord, placeSchema])),
  /** The list of own words of the library, as it is afterwards. */
  'spelling.words': answers<Outcome<readonly string[]>>()(nothing),
  'spelling.changeWords': answers<Outcome<readonly string[]>>()(
    z.tuple([z.strictObject({ add: ownWords, remove: ownWords })]),
  ),
} as const;
