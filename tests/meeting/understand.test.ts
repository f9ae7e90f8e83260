import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromInterchange, toInterchange, toStored } from '../../shared/meeting/interchange.ts';
import { understand } from '../../shared/meeting/understand.ts';
import { meeting as anyMeeting } from '../support/arbitraries.ts';
import { aMeeting, anItem, counter, text } from '../support/builders.ts';

const meeting = aMeeting({
  items: [
    anItem('Opening', { discussion: text('Welkom.') }),
    anItem('Jaarplan', { discussion: text('Akkoord.') }),
  ],
});

/** What a newer app may write, as JSON that a test makes stranger still. */
function newer(fields: object, schema = 'notulist/meeting@3') {
  return { ...toInterchange(meeting), schema, ...fields };
}

function read(value: unknown) {
  const understood = understand(value);
  if (!understood.ok) return undefined;
  const found = fromInterchange(understood.value.file, counter());
  return found.ok ? { meeting: found.value, version: understood.value.version } : undefined;
}

describe('a file that this app cannot have written', () => {
  it('is understood whole but for what is not known here', () => {
    const [opening, plan] = toInterchange(meeting).items;
    const items = [{ ...opening, mood: 'goed' }, plan];
    expect(read(newer({ colour: 'groen', items }))).toEqual({ meeting, version: 3 });
  });

  it('lacks only the line of a kind that is not known here', () => {
    const [opening, plan] = toInterchange(meeting).items;
    const table = { type: 'table', level: 0, inlines: [], cells: [['a', 'b']] };
    const discussion = [table, ...(opening?.discussion ?? [])];
    expect(read(newer({ items: [{ ...opening, discussion }, plan] }))?.meeting.items[0]).toEqual({
      ...meeting.items[0],
      discussion: text('Welkom.'),
    });
  });

  it.each(['notulist/meeting@1', 'notulist/meeting@2'])(
    'is understood when it says more than we know in a version of ours: %s',
    (schema) => {
      expect(read(newer({ colour: 'groen' }, schema))).toEqual({ meeting, version: 2 });
    },
  );

  it.each([
    ['a version of ours with a wrong value', newer({ title: 3 }, 'notulist/meeting@1')],
    ['a newer version without so much as a title', newer({ title: undefined })],
    ['no meeting', { schema: 'notulist/series@1' }],
    ['no object', null],
  ])('is not guessed at when it is %s', (_, value) => {
    expect(read(value)).toBeUndefined();
  });

  it('loses nothing that is known here, wherever something strange is added', () => {
    fc.assert(
      fc.property(anyMeeting, fc.string({ minLength: 1 }), (known, word) => {
        const strange = `x-${word}`;
        const file = { ...toStored(known), schema: 'notulist/meeting@3', [strange]: word };
        const items = file.items.map((item) => ({ ...item, [strange]: { [word]: [1] } }));
        expect(read({ ...file, items })?.meeting).toEqual(known);
      }),
    );
  });
});
