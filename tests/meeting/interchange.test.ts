import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromInterchange, toInterchange, toStored } from '../../shared/meeting/interchange.ts';
import { migrate, OUR_SCHEMA } from '../../shared/meeting/migrations.ts';
import { meeting as anyMeeting } from '../support/arbitraries.ts';
import { aDecision, aMeeting, anAttachment, anItem, counter } from '../support/builders.ts';

describe('the interchange JSON', () => {
  it('gives every meeting back exactly as it was written', () => {
    fc.assert(
      fc.property(anyMeeting, (meeting) => {
        const file: unknown = JSON.parse(JSON.stringify(toStored(meeting)));
        expect(fromInterchange(file, counter())).toEqual({ ok: true, value: meeting });
      }),
    );
  });

  it('reads a file from before there was a next meeting and a day of adoption', () => {
    const old = { schema: 'notulist/meeting@1', title: 'Regio-overleg' };
    expect(fromInterchange(old, counter())).toMatchObject({
      ok: true,
      value: { nextMeeting: null, adoptedOn: null },
    });
  });

  it('writes out the numbers that the app derives, and names the item of a decision by number', () => {
    const item = anItem('Jaarplan');
    const meeting = aMeeting({
      items: [anItem('Opening'), item],
      decisions: [aDecision(1, { itemId: item.id })],
    });
    expect(toInterchange(meeting)).toMatchObject({
      schema: 'notulist/meeting@1',
      items: [{ number: '1' }, { number: '2' }],
      decisions: [{ number: 1, item: '2' }],
    });
  });

  it('reads a hand-written file without ids, and ties a decision to the item of that number', () => {
    const result = fromInterchange(
      {
        schema: 'notulist/meeting@1',
        title: 'Regio-overleg',
        items: [{ number: '3', title: 'Koers', items: [{ number: '3a', title: 'Regio' }] }],
        decisions: [{ number: 4, item: '3a', text: 'Akkoord' }],
      },
      counter(),
    );
    if (!result.ok) throw new Error(result.error.problem);
    expect(result.value.decisions[0]?.itemId).toBe(result.value.items[0]?.items[0]?.id);
  });

  it('reads back numbers and codes that are derived from the longest', () => {
    const numbered = anItem('Zaak', { number: '9'.repeat(2_000), items: [anItem('Deel')] });
    const papers = [anAttachment('Nota', '9'.repeat(2_000)), anAttachment('Kaart')];
    const meeting = aMeeting({ items: [numbered, anItem('Stukken', { attachments: papers })] });
    const file: unknown = JSON.parse(JSON.stringify(toStored(meeting)));
    expect(fromInterchange(file, counter())).toEqual({ ok: true, value: meeting });
  });

  it('refuses a number or a code of a length that nobody gives', () => {
    const long = 'x'.repeat(2_001);
    const read = (item: object) =>
      fromInterchange({ schema: 'notulist/meeting@1', title: 'x', items: [item] }, counter());
    expect(read({ title: 'y', number: long })).toMatchObject({ error: { path: 'items.0.number' } });
    const attachments = [{ title: 'z', code: long }];
    expect(read({ title: 'y', attachments })).toMatchObject({
      error: { path: 'items.0.attachments.0.code' },
    });
  });

  it('refuses a key that nobody knows and says where it is', () => {
    const file = {
      schema: 'notulist/meeting@1',
      title: 'x',
      items: [{ number: '1', title: 'y', colour: 'red' }],
    };
    expect(fromInterchange(file, counter())).toMatchObject({
      ok: false,
      error: { path: 'items.0.colour' },
    });
  });
});

describe('the version of a meeting', () => {
  const meeting = aMeeting({
    items: [anItem('Begroting', { attachments: [anAttachment('Raming', null, 'raming.ods')] })],
  });

  it('is raised where it is stored, so that an app that knows no files reads it only', () => {
    expect(toStored(meeting)).toMatchObject({
      schema: 'notulist/meeting@2',
      items: [{ attachments: [{ file: 'raming.ods' }] }],
    });
  });

  it('stays where it is handed over, without files, which are not with it', () => {
    const handed = toInterchange(meeting);
    expect(handed.schema).toBe('notulist/meeting@1');
    expect(JSON.stringify(handed)).not.toContain('raming.ods');
  });

  it('comes up to ours with all that a file of the first version says, files too', () => {
    const first = { ...toStored(meeting), schema: 'notulist/meeting@1' };
    const migrated = migrate(first);
    expect(migrated).toEqual({ ok: true, value: { ...first, schema: OUR_SCHEMA } });
    expect(migrated.ok && fromInterchange(migrated.value, counter())).toEqual({
      ok: true,
      value: meeting,
    });
  });
});

describe('ids in the interchange JSON', () => {
  const item = { id: 'a', number: '1', title: 'Opening' };

  function read(fields: object) {
    const file = { schema: 'notulist/meeting@1', title: 'Regio-overleg', ...fields };
    return fromInterchange(file, counter());
  }

  it.each([
    ['items.0.items.0.id', { items: [{ ...item, items: [item] }] }],
    ['items.1.id', { items: [item, item] }],
    ['attendees.1.id', { attendees: [1, 2].map(() => ({ id: 'p', name: 'Nora Kalf' })) }],
    ['decisions.1.id', { decisions: [1, 2].map((number) => ({ id: 'd', number, text: '' })) }],
    ['actions.1.id', { actions: [1, 2].map((number) => ({ id: 'd', number, text: '' })) }],
    [
      'items.0.attachments.1.id',
      { items: [{ ...item, attachments: [1, 2].map(() => ({ id: 'b', title: 'Stuk' })) }] },
    ],
    [
      'items.0.contributions.1.id',
      {
        items: [{ ...item, contributions: [1, 2].map(() => ({ id: 'c', from: '', blocks: [] })) }],
      },
    ],
  ])('may not occur twice: %s', (path, fields) => {
    expect(read(fields)).toMatchObject({
      ok: false,
      error: { path },
    });
  });

  it.each([
    ['decisions.0.item', { decisions: [{ number: 1, item: '7', text: '' }] }],
    ['actions.0.item', { actions: [{ number: 1, item: '7', text: '' }] }],
    ['decisions.0.itemId', { decisions: [{ number: 1, itemId: 'gone', text: '' }] }],
    ['actions.0.itemId', { actions: [{ number: 1, item: '1', itemId: 'gone', text: '' }] }],
  ])('must name an item that is there: %s', (path, fields) => {
    const result = read({ items: [item], ...fields });
    expect(result).toMatchObject({
      ok: false,
      error: { path },
    });
  });

  it('tie a decision of no item to none, also where items are numbered by the app', () => {
    const result = read({
      items: [{ ...item, autoNumber: true }],
      decisions: [{ number: 1, text: 'Akkoord' }],
    });
    expect(result).toMatchObject({ ok: true, value: { decisions: [{ itemId: null }] } });
  });
});

describe('a migration', () => {
  const rename = (file: Readonly<Record<string, unknown>>) => ({ ...file, title: 'renamed' });

  it('takes an old file to the current version, one version at a time', () => {
    const add = (file: Readonly<Record<string, unknown>>) => ({ ...file, extra: file['title'] });
    expect(migrate({ schema: 'notulist/meeting@1', title: 'old' }, [rename, add])).toEqual({
      ok: true,
      value: { schema: 'notulist/meeting@3', title: 'renamed', extra: 'renamed' },
    });
  });

  it('leaves a current file as it is', () => {
    const file = { schema: 'notulist/meeting@2', title: 'new' };
    expect(migrate(file, [rename])).toEqual({ ok: true, value: file });
  });

  it('never guesses at a file from a newer app', () => {
    expect(migrate({ schema: 'notulist/meeting@9' })).toEqual({
      ok: false,
      error: { kind: 'newer', version: 9 },
    });
  });

  it.each([[null], ['text'], [{}], [{ schema: 'other@1' }], [{ schema: 'notulist/meeting@x' }]])(
    'says of %j that it is no meeting',
    (value) => {
      expect(migrate(value)).toEqual({ ok: false, error: { kind: 'notAMeeting' } });
    },
  );
});

describe('the numbers of records that were removed', () => {
  it('are kept in the file, and missed in none that has no word of them', () => {
    const meeting = aMeeting({ spentNumbers: { decisions: 7, actions: 0 } });
    expect(fromInterchange(toInterchange(meeting), counter())).toEqual({
      ok: true,
      value: meeting,
    });
    expect(toInterchange(aMeeting())).not.toHaveProperty('spentNumbers');
  });
});
