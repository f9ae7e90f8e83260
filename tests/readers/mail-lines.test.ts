import { describe, expect, test } from 'vitest';
import { readMail } from '../../main/readers/mail-lines.ts';
import { hintsOf, textIn } from './lines.ts';

const head = [
  'From: "Nora Rietveld" <nora@example.org>',
  'To: bestuur@example.org, "Ruben Dijk" <ruben@example.org>',
  'Subject: =?utf-8?q?Agenda_bestuur_12_maart_=E2=80=93_concept?=',
  'Date: Mon, 1 Mar 2027 09:00:00 +0100',
  'MIME-Version: 1.0',
];
const mail = (...lines: readonly string[]) =>
  readMail(Buffer.from([...head, ...lines].join('\r\n'), 'latin1'));

describe('a saved mail', () => {
  test('gives its head and its text', async () => {
    const read = await mail('Content-Type: text/plain', '', 'Beste allen,', '', '1. Opening');
    expect(textIn(read).slice(0, 8)).toEqual([
      'Van: Nora Rietveld',
      expect.stringMatching(/^Verzonden: 2027-03-01/),
      'Aan: bestuur@example.org; Ruben Dijk',
      'Onderwerp: Agenda bestuur 12 maart – concept',
      '',
      'Beste allen,',
      '',
      '1. Opening',
    ]);
  });

  test('calls people as one does, where their programme has the surname first', async () => {
    const lines = ['Cc: "Wit, Omar de" <o@example.org>, "Gemeente Oost, Bouwen" <b@example.org>'];
    const read = await mail(...lines, 'Content-Type: text/plain', '', '1. Opening');
    expect(textIn(read)).toContain('CC: Omar de Wit; Gemeente Oost, Bouwen');
  });

  test('is read as its page when it has one', async () => {
    const read = await mail(
      'Content-Type: multipart/alternative; boundary=x',
      '',
      '--x',
      'Content-Type: text/plain',
      '',
      'Opening',
      '--x',
      'Content-Type: text/html; charset=windows-1252',
      'Content-Transfer-Encoding: quoted-printable',
      '',
      '<ol start=3D"3"><li>Caf=E9</li></ol>',
      '--x--',
    );
    expect(textIn(read).at(-1)).toBe('3. Café');
    expect(hintsOf(read, 'Café')?.list).toEqual({ level: 0, marker: '3.' });
  });

  test.each([
    ['windows-1252', 'text/plain', '2. Budget =80 200 =96 Anneke=85'],
    ['iso-8859-1', 'text/html', '<p>2. Budget =80 200 =96 Anneke=85</p>'],
  ])('in %s, as %s, has its euro and its dashes', async (charset, type, body) => {
    const read = await mail(
      `Content-Type: ${type}; charset=${charset}`,
      'Content-Transfer-Encoding: quoted-printable',
      '',
      body,
    );
    expect(textIn(read)).toContain('2. Budget € 200 – Anneke…');
  });

  test('has the quotation marks of its head, in Windows-1252 too', async () => {
    const read = await readMail(
      Buffer.from(
        [
          'From: =?windows-1252?Q?Kok=92s_kantoor?= <kok@example.org>',
          'Subject: =?windows-1252?Q?Overleg_=93Kamp=94?=',
          '',
          'Opening',
        ].join('\r\n'),
      ),
    );
    expect(textIn(read).slice(0, 2)).toEqual(['Van: Kok’s kantoor', 'Onderwerp: Overleg “Kamp”']);
  });

  test('leaves its attachments where they are', async () => {
    const read = await mail(
      'Content-Type: multipart/mixed; boundary=x',
      '',
      '--x',
      'Content-Type: text/plain',
      '',
      '1. Opening',
      '--x',
      'Content-Type: application/pdf',
      'Content-Transfer-Encoding: base64',
      '',
      Buffer.from('vertrouwelijk').toString('base64'),
      '--x--',
    );
    expect(textIn(read).join(' ')).not.toMatch(/vertrouwelijk|dmVy/);
    expect(textIn(read)).toContain('1. Opening');
  });

  test('with parts in parts without end is read or refused, never a crash', async () => {
    const deep = Array.from({ length: 500 }, (_, at) => [
      `Content-Type: multipart/mixed; boundary=b${String(at)}`,
      '',
      `--b${String(at)}`,
    ]).flat();
    expect(await mail(...deep)).toEqual({ ok: false, error: 'errors.importBroken' });
  });

  test.each([
    ['parts', '--x\r\n\r\na\r\n'.repeat(100_000)],
    ['text', 'De voorzitter opent.\r\n'.repeat(1_200_000)],
  ])('with more %s than any mail is refused', async (_what, body) => {
    const read = await mail('Content-Type: multipart/mixed; boundary=x', '', body);
    expect(read).toEqual({ ok: false, error: 'errors.importTooMuch' });
  });
});
