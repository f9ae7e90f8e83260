import { describe, expect, it } from 'vitest';
import { cellSize, factValuesAt, lookOf } from '../../main/writers/look.ts';
import type { Table } from '../../shared/export/document.ts';
import { minutesDocument } from '../../shared/export/minutes.ts';
import { plainStyle } from '../../shared/house/house-style.ts';
import { languages, translator } from '../../shared/i18n/translator.ts';
import { aDecision, aMeeting, anAction, anAttendee } from '../support/builders.ts';

/** Thousandths of the size that letters of Arial take, as its metrics have it; most capitals count as wide. */
const regular = 'i222j222l222f278t278r333c500k500s500v500x500y500z500w722m833';
const bold =
  'I278i278j278l278f333t333r389z500a556c556e556k556s556v556x556y556b611d611g611h611n611o611p611q611u611w778m889';
const widths = (letters: string) =>
  new Map(
    [...letters.matchAll(/(.)(\d+)/g)].map(([, letter = '', width]) => [letter, Number(width)]),
  );
const arial = { regular: widths(regular), bold: widths(bold) };

/** Centimetres. */
function room(text: string, weight: keyof typeof arial, points: number): number {
  const narrow = /[ .]/;
  const wide = /\p{Lu}/u;
  const thousandths = [...text].map(
    (char) => arial[weight].get(char) ?? (narrow.test(char) ? 278 : wide.test(char) ? 722 : 556),
  );
  return ((thousandths.reduce((sum, one) => sum + one, 0) / 1_000) * points * 2.54) / 72;
}

/** Centimetres that a cell keeps free at its two sides. */
const CELL_SIDES = (10 * 2.54) / 72;

const meeting = aMeeting({
  attendees: (['chair', 'secretary', 'member', 'guest'] as const).map((role) =>
    anAttendee('Bo', { role }),
  ),
  decisions: [aDecision(1)],
  actions: (['open', 'done', 'cancelled'] as const).map((status, at) =>
    anAction(at + 1, { status, due: '2027-09-01' }),
  ),
});

function tableOf(part: 'actions' | 'decisions' | 'attendance', language: 'nl' | 'en'): Table {
  const { blocks } = minutesDocument(meeting, { part, language });
  const table = blocks.find((block) => block.type === 'table');
  if (!table) throw new Error('There is no table');
  return table;
}

/** Every word of a table that is wider than its column, in Arial. */
function brokenIn({ columns, rows }: Table, textWidth: number): readonly string[] {
  return columns.flatMap(({ header, width }, at) => {
    const free = (width / 100) * textWidth - CELL_SIDES;
    const size = cellSize('Arial');
    const words = (text: string) => text.split(' ');
    return [
      ...words(header).filter((word) => room(word, 'bold', size) > free),
      ...rows
        .flatMap(({ cells }) => words(cells[at]?.text ?? ''))
        .filter((word) => room(word, 'regular', size) > free),
    ];
  });
}

describe.each(languages)(
  'in Arial, the widest of the fonts that houses have most (%s)',
  (language) => {
    it.each(['narrow', 'normal', 'wide'] as const)(
      'no word of a list is broken within %s margins',
      (margins) => {
        const { page } = lookOf({ style: { ...plainStyle, margins }, logo: null });
        const broken = (['actions', 'decisions', 'attendance'] as const).flatMap((part) =>
          brokenIn(tableOf(part, language), page.textWidth),
        );
        expect(broken).toEqual([]);
      },
    );

    it('every fact stands before its value', () => {
      const t = translator(language);
      const names = (['partial', 'excused', 'unexcused'] as const).map((group) =>
        t(`minutes.presence.${group}`),
      );
      expect(Math.max(...names.map((name) => room(name, 'bold', 11)))).toBeLessThan(
        factValuesAt('Arial'),
      );
    });
  },
);
