import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A made-up archive to measure with: meetings of thirteen items, about 20 KB each. */

const sentence =
  'De voorzitter meldt dat het voorstel in de regio is besproken en dat de planning haalbaar blijft. ';

/** @param {string} text */
function paragraph(text) {
  return { type: 'paragraph', level: 0, inlines: [{ text }] };
}

/** @param {number} index */
function meeting(index) {
  const date = new Date(Date.UTC(2020, 0, 3 + index * 12)).toISOString().slice(0, 10);
  return {
    schema: 'notulist/meeting@1',
    id: `bench-${String(index)}`,
    title: 'Taskforce Waterrand',
    abbreviation: 'TF',
    date,
    status: 'adopted',
    items: Array.from({ length: 13 }, (_, at) => ({
      id: `item-${String(at)}`,
      number: String(at + 1),
      title: `Agendapunt over onderwerp ${String(at + 1)}`,
      status: 'discussed',
      discussion: Array.from({ length: 5 }, () => paragraph(sentence.repeat(3))),
    })),
    actions: [{ id: 'action-1', number: index + 1, item: '2', text: 'Planning rondsturen' }],
  };
}

/**
 * One meeting that is on, of about so many bytes; every third item has a decision and an action.
 *
 * @param {string} folder the library folder to fill
 * @param {number} items
 * @param {number} bytes
 */
export function writeLiveMeeting(folder, items, bytes) {
  const perItem = Math.max(1, Math.round(bytes / items / (sentence.length * 3)));
  const discussion = Array.from({ length: perItem }, () => paragraph(sentence.repeat(3)));
  const numbers = Array.from({ length: items }, (_, at) => at + 1);
  const withRecord = numbers.filter((number) => number % 3 === 0);
  const live = {
    ...meeting(0),
    status: 'live',
    attendees: ['Nora Hamming', 'Joris Tebbe', 'Samira Bouhali', 'Mirthe Klaver'].map(
      (name, at) => ({ id: `attendee-${String(at)}`, name }),
    ),
    decisions: withRecord.map((number, at) => ({
      id: `decision-${String(at)}`,
      number: at + 1,
      item: String(number),
      text: 'De taskforce stemt in met het voorstel.',
    })),
    actions: withRecord.map((number, at) => ({
      id: `action-${String(at)}`,
      number: at + 1,
      item: String(number),
      text: 'Het voorstel met de regio’s uitwerken',
      owners: ['Nora Hamming'],
      due: '2020-11-01',
    })),
    items: numbers.map((number) => ({
      id: `item-${String(number)}`,
      number: String(number),
      title: `Agendapunt over onderwerp ${String(number)}`,
      discussion,
    })),
  };
  place(folder, live);
}

/**
 * @param {string} folder the library folder to fill
 * @param {number} count
 */
export function writeLibrary(folder, count) {
  for (let index = 0; index < count; index++) {
    place(folder, meeting(index));
  }
}

/**
 * @param {string} folder
 * @param {{ readonly id: string }} content
 */
function place(folder, content) {
  const own = join(folder, 'meetings', content.id);
  mkdirSync(own, { recursive: true });
  writeFileSync(join(own, 'meeting.json'), JSON.stringify(content, null, 2));
}
