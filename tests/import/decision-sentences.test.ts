import { describe, expect, test } from 'vitest';
import { decidingWords } from '../../shared/import/decision-sentences.ts';
import { sentencesOf } from '../../shared/import/sentences.ts';
import { draftFromLines } from '../../shared/import/draft.ts';
import { linesOfText } from '../../shared/import/hinted-line.ts';
import { accountOfText, sound } from './account.ts';
import { counter, draft, reasonsOf } from './read.ts';

describe('a sentence decides', () => {
  test.each([
    ['De stuurgroep stemt in met het jaarplan.', 'stemt in'],
    ['Het bestuur besluit om de kade te sluiten.', 'besluit'],
    ['Het bestuur besluit de kade niet te sluiten.', 'besluit'],
    ['Het DB gaat unaniem akkoord met de begroting.', 'gaat unaniem akkoord'],
    ['De raad van toezicht keurt de jaarrekening goed.', 'keurt de jaarrekening goed'],
    ['De leden verlenen het bestuur décharge.', 'verlenen het bestuur décharge'],
    ['De raad benoemt mw. A. Boersen tot lid.', 'benoemt'],
    ['Het college wijst het verzoek af.', 'wijst het verzoek af'],
    ['Daarmee stemt de raad in met het plan.', 'stemt de raad in'],
    ['Het verslag wordt ongewijzigd vastgesteld.', 'wordt ongewijzigd vastgesteld'],
    ['De notulen van 3 maart worden goedgekeurd met dank.', 'worden goedgekeurd'],
    ['Het voorstel is met algemene stemmen aangenomen.', 'is met algemene stemmen aangenomen'],
    ['Er wordt besloten de pilot te verlengen.', 'wordt besloten'],
    ['Conform besloten.', 'Conform besloten'],
    ['DB is akkoord dat de kade open blijft.', 'is akkoord'],
    ['De leden zijn akkoord met de planning.', 'zijn akkoord'],
    ['Besloten wordt de zone uit te breiden.', 'Besloten wordt'],
    ['De vergadering besluit het tarief te verlagen.', 'besluit'],
    ['Met algemene stemmen wordt besloten het krediet te verlenen.', 'wordt besloten'],
    ['Na enige discussie is besloten om te wachten.', 'is besloten'],
    ['De oude steiger besluiten we langer aan te houden.', 'besluiten we'],
    ['Daarom wordt besloten om door te gaan.', 'wordt besloten'],
    ['Na een korte schorsing besluit de raad om te wachten.', 'besluit de raad'],
    ['Het voorstel wordt als hamerstuk aangenomen.', 'wordt als hamerstuk aangenomen'],
    ['De raad besluit om te stoppen als de subsidie wegvalt.', 'besluit'],
    ['Er is besloten om de kade te sluiten.', 'is besloten'],
    ['The committee agrees to move the bench.', 'agrees to'],
    ['The Board agreed to move the reserves.', 'agreed to'],
    ['The minutes were approved.', 'were approved'],
  ])('%s', (sentence, words) => {
    expect(decidingWords(sentence)).toContain(words);
  });

  test.each([
    'De raad stemt niet in met het plan.',
    'De stuurgroep wil instemmen met het plan.',
    'De stuurgroep stemde in mei in met het plan.',
    'Het DB stelt vast dat de cijfers kloppen.',
    'De voorzitter vraagt of de raad akkoord gaat.',
    'De accountant heeft de cijfers goedgekeurd.',
    'Het plan wordt in juni vastgesteld.',
    'Het plan wordt in de volgende vergadering vastgesteld.',
    'De begroting wordt jaarlijks door de raad vastgesteld.',
    'Het verslag kan worden vastgesteld.',
    'Gaat de raad akkoord met het plan?',
    'De raad is niet akkoord met het plan.',
    'De raad is akkoord als de kosten dalen.',
    'Over de steiger besluiten we later.',
    'In mei besluiten we om de bank te verplaatsen.',
    'Vorige keer is besloten om te wachten.',
    'De gemeente heeft besloten de weg af te sluiten.',
    'Nadat is besloten om te wachten, ging ieder naar huis.',
    'Wordt het verslag vastgesteld?',
    'Het besluit van vorige week staat op de site.',
    'Jan gaat akkoord met de planning van Mia.',
    'De penningmeester stemt de planning af.',
    'The Board will be asked to approve the accounts.',
    'Als de bijdrage wegvalt, besluiten we om te stoppen.',
    'Misschien besluiten we om de bank te verkopen.',
    'Wellicht besluiten we om te wachten.',
    'Straks besluiten we om te stoppen.',
    'Morgen besluiten we om te stoppen.',
    'Deze zomer besluiten we om te stoppen.',
    'Indien nodig besluiten we om te stoppen.',
    'De kade besluiten we, zodra het kan, te sluiten.',
    'Zonder geld besluiten we om te stoppen.',
    'Hoe besluiten we om te gaan met klachten.',
    'Na de zomer wordt besloten over de kade.',
    'Na de zomer wordt besloten de kade te sluiten.',
    'Na de bespreking wordt besloten de kade te sluiten.',
    'Na de zomer besluit de raad de kade te sluiten.',
    'Na de zomer besluit de raad.',
    'Daarom wordt besloten of we doorgaan.',
    'Vervolgens wordt besloten wat ermee gebeurt.',
    'Uiteindelijk wordt besloten hoe het verder gaat.',
    'Er wordt in juni besloten om te stoppen.',
    'Er wordt besloten over de kade.',
    'Besloten wordt over de kade.',
    'De raad besluit over de kade.',
    'De raad besluit of de kade open blijft.',
    'De raad besluit in juni om de kade te sluiten.',
    'We besluiten later om te stoppen.',
    'Vervolgens besluit de raad over de kade.',
    'Vervolgens besluit de raad over de kade in juni.',
    'Met de leden wordt het plan in juni vastgesteld.',
    'De voorzitter vraagt wanneer het verslag wordt vastgesteld.',
    'Het verslag wordt, als niemand iets opmerkt, vastgesteld.',
    'The minutes, if correct, are approved.',
    'The accounts are, once audited, approved.',
    'It was decided whether to go on.',
  ])('not in: %s', (sentence) => {
    expect(decidingWords(sentence)).toBeUndefined();
  });
});

test('a text falls apart in its sentences, not behind initials and abbreviations', () => {
  const text = 'Dhr. J. Pol (o.a. Kade) is er. Mw. Tas d.d. Pasen niet! “Goed.” Zo is het.';
  const sentences = sentencesOf(text);
  expect(sentences).toEqual([
    'Dhr. J. Pol (o.a. Kade) is er.',
    'Mw. Tas d.d. Pasen niet!',
    '“Goed.”',
    'Zo is het.',
  ]);
  expect(sentences.join(' ')).toBe(text);
});

describe('a report whose decisions stand in its sentences', () => {
  const text = [
    'Verslag Dijkberaad, 3 maart 2027',
    '1. Jaarplan',
    'Jan Pol licht het plan toe. Het beraad stemt in met het plan. De brief volgt in mei.',
    '2. Begroting',
    'Het beraad gaat akkoord.',
    'Besluit: de begroting is vastgesteld.',
    '3. Post',
    '- Het beraad gaat akkoord met de brief. Mia verstuurt hem.',
  ];
  const read = draft(...text);
  const [plan, budget, post] = read.meeting.items;

  test('has each as a line of its own, tied to the decision, and every word once', () => {
    const lines = plan?.discussion.map(({ inlines, ref }) => [inlines[0]?.text, ref?.type]);
    expect(lines).toEqual([
      ['Jan Pol licht het plan toe.', undefined],
      ['Het beraad stemt in met het plan.', 'decision'],
      ['De brief volgt in mei.', undefined],
    ]);
    expect(accountOfText(text.join('\n'), read)).toMatchObject(sound);
  });

  test('tells by which words, and lets the decision that is marked go before', () => {
    const decided = read.meeting.decisions.map(({ itemId, text: words }) => [itemId, words]);
    expect(decided).toEqual([
      [plan?.id, 'Het beraad stemt in met het plan.'],
      [budget?.id, 'de begroting is vastgesteld.'],
      [post?.id, 'Het beraad gaat akkoord met de brief.'],
    ]);
    expect(read.findings.flatMap(({ values }) => values?.['words'] ?? [])).toEqual([
      'stemt in',
      'gaat akkoord',
    ]);
  });

  test('keeps a line of a list whole', () => {
    expect(post?.discussion).toMatchObject([{ type: 'bullet', ref: { type: 'decision' } }]);
  });

  test('has no decision where the user says that the line is discussion', () => {
    const choices = new Map([[3, 'discussion'] as const]);
    const { meeting } = draftFromLines(linesOfText(text.join('\n')), counter(), { choices });
    expect(meeting.items[0]?.discussion).toHaveLength(1);
    expect(meeting.decisions).toHaveLength(2);
  });
});

test('the sentence behind a line that only says by whom decides as any other', () => {
  const text = [
    'Verslag Dijkberaad, 3 maart 2027',
    'Aanwezig: Jan Pol, Mia Kalf',
    '1. Post',
    '- De post ligt nog in de hal. ACTIE: Jan. De oude steiger besluiten we langer aan te houden.',
    '- De bank besluiten we te verkopen. ACTIE: Mia. Het is mooi weer.',
  ];
  const read = draft(...text);
  const { meeting } = read;
  expect(meeting.decisions.map(({ text: words }) => words)).toEqual([
    'De oude steiger besluiten we langer aan te houden.',
    'De bank besluiten we te verkopen.',
  ]);
  expect(meeting.actions.map(({ text: words, owners }) => [words, owners])).toEqual([
    ['De post ligt nog in de hal.', ['Jan Pol']],
    ['Mia.', ['Mia Kalf']],
  ]);
  expect(accountOfText(text.join('\n'), read)).toMatchObject(sound);
});

describe('an item is put off', () => {
  const statusOf = (title: string, sentence: string) =>
    draft('Verslag Bestuur', '1. Opening', 'Welkom.', `2. ${title}`, sentence).meeting.items[1]
      ?.status;

  test.each([
    ['Kade', 'Het punt wordt aangehouden.'],
    ['Kade', 'Nora licht het toe. Het voorstel wordt aangehouden tot de volgende vergadering.'],
    ['Kade', 'De behandeling van dit agendapunt wordt doorgeschoven.'],
    ['Nota afval', 'Besloten wordt de nota aan te houden.'],
    ['Motie honden', 'De motie wordt met instemming van de indiener aangehouden.'],
    ['Kade', 'De vergadering besluit het voorstel tot mei aan te houden.'],
    ['Quay', 'The proposal was deferred.'],
  ])('%s: %s', (title, sentence) => {
    expect(statusOf(title, sentence)).toBe('postponed');
  });

  test.each([
    ['Moties en amendementen', 'De brief wordt aangehouden.'],
    ['Post', 'De oude steiger besluiten we langer aan te houden.'],
    ['Kade', 'Het voorstel wordt niet aangehouden.'],
    ['Kade', 'Het voorstel was eerder aangehouden en komt nu terug.'],
    ['Kade', 'De verdachte is aangehouden.'],
  ])('but not %s: %s', (title, sentence) => {
    expect(statusOf(title, sentence)).toBe('discussed');
  });
});

test('a question is text and no record', () => {
  const { meeting } = draft('Verslag Bestuur', '1. Opening', 'Welkom.', 'VRAAG: wie belt?');
  expect(meeting.items[0]?.discussion.map(({ inlines }) => inlines[0]?.text)).toEqual([
    'Welkom.',
    'VRAAG: wie belt?',
  ]);
  expect([...meeting.actions, ...meeting.decisions]).toEqual([]);
});

test('an agenda has no decisions in its sentences', () => {
  const read = draft('Bestuur', '1. Plan', 'Het bestuur stemt in met het plan.', '2. Post');
  expect(reasonsOf(read)).not.toContain('decisionFromSentence');
  expect(read.meeting.decisions).toEqual([]);
});
