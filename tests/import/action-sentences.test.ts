import { describe, expect, test } from 'vitest';
import { draftFromLines } from '../../shared/import/draft.ts';
import { linesOfText } from '../../shared/import/hinted-line.ts';
import { promiseIn } from '../../shared/import/action-sentences.ts';
import { presences } from '../../shared/import/people.ts';
import type { Person } from '../../shared/import/person-notes.ts';
import { accountOfText, sound } from './account.ts';
import { counter, draft, reasonsOf } from './read.ts';

const person = (name: string, role: Person['role'] = null): Person => ({
  ...{ name, organisation: null, from: null, until: null },
  ...presences.present,
  role,
});
const people = [person('Hanna Brouwer', 'chair'), person('Omar de Wit'), person('Linda Pol')];
const ownersIn = (sentence: string, isPast = false) => promiseIn(sentence, people, isPast)?.owners;

describe('somebody promises something', () => {
  test.each([
    ['Hanna zegt toe de brief voor 1 mei te versturen.', 'Hanna Brouwer'],
    ['Hanna zegt toe dat de kade open blijft.', 'Hanna Brouwer'],
    ['Mevrouw Brouwer zegt dit toe.', 'Hanna Brouwer'],
    ['De voorzitter zegt toe de brief te sturen.', 'Hanna Brouwer'],
    ['Hierop zegt Hanna toe om de brief te sturen.', 'Hanna Brouwer'],
    ['Omar belooft om de bank te bellen.', 'Omar de Wit'],
    ['Omar neemt dit op zich.', 'Omar de Wit'],
    ['Omar neemt de organisatie van de dag op zich.', 'Omar de Wit'],
    ['Omar neemt contact op met de bank.', 'Omar de Wit'],
    ['Linda zoekt uit wat de kade kost.', 'Linda Pol'],
    ['Linda stuurt de cijfers rond.', 'Linda Pol'],
    ['Linda levert de tekst voor vrijdag aan.', 'Linda Pol'],
    ['Linda komt hier volgende keer op terug.', 'Linda Pol'],
    ['Omar zal de provincie bellen.', 'Omar de Wit'],
    ['Omar de Wit gaat de tekst aanpassen.', 'Omar de Wit'],
    ['Afgesproken wordt dat Linda de cijfers rondstuurt.', 'Linda Pol'],
    ['We spreken af dat Linda de cijfers rondstuurt.', 'Linda Pol'],
    ['Omar gaat dit na bij de bank.', 'Omar de Wit'],
    ['Omar gaat uitzoeken wat dit kost.', 'Omar de Wit'],
    ['Omar gaat overleg inplannen.', 'Omar de Wit'],
    ['Omar zal dit onderzoeken.', 'Omar de Wit'],
    ['Omar pakt dit verder op.', 'Omar de Wit'],
    ['Omar stuurt de brief door naar de bank.', 'Omar de Wit'],
    ['Omar will take that forward.', 'Omar de Wit'],
    ['Het secretariaat zoekt dit uit.', 'Het secretariaat'],
    ['Omar will send the letter.', 'Omar de Wit'],
    ['Omar agreed to draft a letter.', 'Omar de Wit'],
  ])('%s', (sentence, owner) => {
    expect(ownersIn(sentence)).toEqual([owner]);
  });

  test('together', () => {
    expect(ownersIn('Omar en Linda zoeken dit uit.')).toEqual(['Omar de Wit', 'Linda Pol']);
  });

  test('in the past, where all minutes are', () => {
    expect(ownersIn('Hanna zegde toe de brief te sturen.')).toBeUndefined();
    expect(ownersIn('Hanna zegde toe de brief te sturen.', true)).toEqual(['Hanna Brouwer']);
    expect(ownersIn('Omar zou de bank bellen.', true)).toEqual(['Omar de Wit']);
  });

  test.each([
    'Omar vraagt of Linda dit uitzoekt.',
    'Hanna zegde vorige keer toe te bellen.',
    'Hanna zegt niet toe de brief te sturen.',
    'Hanna zegt dat zij naar de zee toe gaat.',
    'Omar gaat akkoord met het delen van de cijfers.',
    'Omar gaat met pensioen.',
    'Omar licht het plan toe.',
    'Omar zou de bank kunnen bellen.',
    'Omar wil de bank bellen.',
    'Omar stuurt jaarlijks de cijfers rond.',
    'Omar zoekt dit uit als het mag.',
    'Zal Omar de bank bellen?',
    'We zoeken dit uit.',
    'Niemand pakt dit op.',
    'Zij zoekt dit uit.',
    'De raad gaat dit na de zomer bespreken.',
    'De regen komt hier vaak op terug.',
    'Sara stuurt de cijfers rond.',
    'De bank zegt toe de rente te verlagen.',
    'Afgesproken wordt dat Linda voorzitter blijft.',
    'Afgesproken wordt dat het overleg op dinsdag is.',
    'Omar agreed to the proposal.',
    'Rob zal er niet bij zijn.',
    'Linda levert een bijdrage aan de discussie.',
    'Linda levert kritiek aan het adres van de bank.',
    'Linda zegt dat de drukte toe te schrijven is aan de regen.',
    'Hierop zegt Linda dat de drukte toe te schrijven is aan de regen.',
    'Linda stuurt het team na de zomer aan.',
    'Linda stuurt haar kinderen door heel het land.',
    'Linda zal aftreden volgens de plannen.',
    'Linda zal blij zijn met de onderzoeken.',
    'Linda zal blij zijn met haar onderzoeken.',
    'Linda belooft een mooie zomer.',
    'De voorzitter belooft een mooie zomer.',
    'Linda belooft dat het een mooie zomer wordt.',
    'Linda neemt alle kritiek op zich.',
    'Linda neemt zitting namens het bestuur op zich zelf.',
    'Linda zoekt de grenzen uit.',
    'Linda zoekt de grenzen van het werk uit.',
    'Linda pakt dit goed op.',
    'Amsterdam pakt dit goed op.',
    'Amsterdam pakt dit op.',
    'London will take that.',
    'Omar will take that for granted.',
    'Sara gaat dit na bij de bank.',
  ])('not in: %s', (sentence) => {
    expect(ownersIn(sentence)).toBeUndefined();
  });
});

describe('minutes that mark no action', () => {
  const text = [
    'Verslag Dijkberaad, 3 maart 2027',
    'Aanwezig: Hanna Brouwer (voorzitter), Omar de Wit',
    '1. Brief',
    'Omar vraagt naar de brief. Hanna zegt toe de brief voor 1 mei te versturen. Het regent.',
    '2. Post',
    '- De post blijft liggen. Omar zoekt dit uit.',
  ];
  const read = draft(...text);

  test('have what is promised as actions, each a line of its own, and every word once', () => {
    const told = read.meeting.actions.map(({ text: words, owners, due }) => [words, owners, due]);
    expect(told).toEqual([
      ['Hanna zegt toe de brief voor 1 mei te versturen.', ['Hanna Brouwer'], '2027-05-01'],
      ['Omar zoekt dit uit.', ['Omar de Wit'], null],
    ]);
    expect(read.meeting.items[0]?.discussion.map(({ ref }) => ref?.type)).toEqual([
      undefined,
      'action',
      undefined,
    ]);
    expect(reasonsOf(read).filter((reason) => reason === 'actionFromSentence')).toHaveLength(2);
    expect(accountOfText(text.join('\n'), read)).toMatchObject(sound);
  });

  test('have none where the user says that the line is discussion', () => {
    const choices = new Map([[4, 'discussion'] as const]);
    const { meeting } = draftFromLines(linesOfText(text.join('\n')), counter(), { choices });
    expect(meeting.actions).toHaveLength(1);
  });
});

test('minutes that mark their actions have no others', () => {
  const { meeting } = draft(
    'Verslag Dijkberaad, 3 maart 2027',
    'Aanwezig: Hanna Brouwer, Omar de Wit',
    '1. Brief',
    'Hanna zegt toe de brief te versturen.',
    'Actie Omar: bank bellen',
  );
  expect(meeting.actions.map(({ text }) => text)).toEqual(['bank bellen']);
});
