import { describe, expect, it } from 'vitest';
import { packAnswer, unpackAnswer } from '../../shared/packed-answers.ts';
import { fail, ok } from '../../shared/result.ts';
import { anItem, anOpenedMeeting, aMeeting, text } from '../support/builders.ts';

describe('an answer on its way to the window', () => {
  it('is a text for a whole meeting, and the same meeting on the other side', () => {
    const item = anItem('Begroting', { discussion: text('Ze zei “één €”.', '') });
    const answer = ok(anOpenedMeeting({ meeting: aMeeting({ items: [item] }) }));
    const packed = packAnswer('meeting.open', answer);
    expect(packed).toBeTypeOf('string');
    expect(unpackAnswer('meeting.open', packed)).toEqual(answer);
  });

  it('says what went wrong as well', () => {
    const answer = fail({ key: 'errors.unexpected' });
    expect(unpackAnswer('meeting.open', packAnswer('meeting.open', answer))).toEqual(answer);
  });

  it('goes as it is for all else, also what is no JSON', () => {
    const answer = ok({ bytes: new Uint8Array([1, 2]) });
    expect(packAnswer('documents.preview', answer)).toBe(answer);
    expect(unpackAnswer('settings.read', 'nl')).toBe('nl');
  });
});
