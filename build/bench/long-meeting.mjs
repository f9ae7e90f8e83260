/** Meetings of a given length, as the app has them in memory. */

const sentence =
  'De taskforce bespreekt het voorstel, vraagt naar de kosten voor kleine gemeenten en spreekt af dat de regio’s het voor de zomer verder uitwerken.';

/** @param {string} text */
const paragraph = (text) => ({ type: 'paragraph', level: 0, inlines: [{ text }] });

/**
 * Every third item has a decision and an action.
 *
 * @param {number} items
 * @param {number} paragraphs of some 70 words, for each item
 */
export function meetingOf(items, paragraphs) {
  const numbers = Array.from({ length: items }, (_, index) => index + 1);
  const withRecord = numbers.filter((number) => number % 3 === 0);
  const said = paragraph([sentence, sentence, sentence].join(' '));
  return {
    id: 'bench',
    title: 'Taskforce Waterrand',
    abbreviation: 'TF',
    date: '2027-03-12',
    startTime: '10:00',
    endTime: '12:30',
    location: 'Dijkhuis',
    status: 'concept',
    seriesId: null,
    nextMeeting: null,
    adoptedOn: null,
    clock: null,
    intro: [],
    attendees: [],
    items: numbers.map((number) => ({
      id: `item${number}`,
      number: String(number),
      title: `Agendapunt ${number}`,
      status: 'discussed',
      statusReason: null,
      presenter: 'Hedwig Oosterling',
      durationMinutes: 10,
      explanation: [paragraph(sentence)],
      attachments: [{ id: `paper${number}`, code: `${number}a`, title: 'Oplegger' }],
      contributions: [{ id: `lane${number}`, from: 'Regio’s', blocks: [paragraph(sentence)] }],
      discussion: Array.from({ length: paragraphs }, () => said),
      items: [],
    })),
    decisions: withRecord.map((number) => ({
      id: `decision${number}`,
      number,
      itemId: `item${number}`,
      text: 'De taskforce stemt in met het voorstel.',
    })),
    actions: withRecord.map((number) => ({
      id: `action${number}`,
      number,
      itemId: `item${number}`,
      text: 'Het voorstel uitwerken met de regio’s.',
      owners: ['Samira Bouhali'],
      due: '2027-06-01',
      status: 'open',
      timesPostponed: 0,
    })),
  };
}
