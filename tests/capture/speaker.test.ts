import { expect, test } from 'vitest';
import { isSpeaker } from '../../shared/capture/speaker.ts';

const attendees = [{ name: 'Jeroen van ’t Hoff' }, { name: 'Jeroen Aarts' }, { name: 'Zoë Chan' }];

test.each([
  'Zoë',
  'zoe',
  'Jeroen',
  'Jeroen A.',
  'dhr. Aarts',
  'Zoë en Jeroen',
  'Zoë/Jeroen Aarts',
  'Voorzitter',
  'Vz.',
])('“%s:” says who speaks', (typed) => {
  expect(isSpeaker(typed, attendees)).toBe(true);
});

test.each(['Let op', 'Zoë vraagt', 'Zoë en de rest', 'Kosten', ' '])('“%s:” does not', (typed) => {
  expect(isSpeaker(typed, attendees)).toBe(false);
});
