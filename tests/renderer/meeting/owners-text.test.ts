import { describe, expect, it } from 'vitest';
import { ownersText } from '../../../renderer/meeting/live/owners-text.ts';

const attendees = [{ name: 'Samira Bouhali' }, { name: 'Joris Tebbe' }, { name: 'Joris Vonk' }];

describe('who does it, on the card of an action', () => {
  it('is called by a first name that nobody else has', () => {
    expect(ownersText(['Samira Bouhali'], attendees)).toBe('Samira');
  });

  it('is called in full where two have that first name', () => {
    expect(ownersText(['Joris Tebbe', 'Samira Bouhali'], attendees)).toBe('Joris Tebbe, Samira');
  });

  it('is in full who does not take part, be it a body or a role', () => {
    expect(ownersText(['het dagelijks bestuur'], attendees)).toBe('het dagelijks bestuur');
  });

  it.each(['de heer Jansen', 'mevrouw De Vries', 'dr. Bos', 'J. de Vries', 'Mevr. Dam'])(
    'is in full who has no first name there: %s',
    (name) => {
      expect(ownersText([name], [...attendees, { name }])).toBe(name);
    },
  );

  it('is nobody when nobody was named', () => {
    expect(ownersText([], attendees)).toBe('');
  });
});
