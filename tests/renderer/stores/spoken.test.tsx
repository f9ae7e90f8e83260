import { beforeEach, describe, expect, it } from 'vitest';
import { say, unsay, useSpoken } from '../../../renderer/stores/spoken.ts';

const spoken = () => useSpoken.getState().text;

describe('what is said to who does not see the screen', () => {
  beforeEach(() => {
    useSpoken.setState({ text: '' });
  });

  it('is another text each time, or the second time would not be heard', () => {
    say('Vastgelegd');
    const first = spoken();
    say('Vastgelegd');
    expect(spoken()).not.toBe(first);
    expect(spoken().trim()).toBe(first);
    say('Vastgelegd');
    expect(spoken()).toBe(first);
  });

  it('can be taken back until something else was said', () => {
    say('Enter neemt dit over');
    say('Enter neemt dit over');
    unsay('Enter neemt dit over');
    expect(spoken()).toBe('');
    say('Vastgelegd');
    unsay('Enter neemt dit over');
    expect(spoken()).toBe('Vastgelegd');
  });
});
