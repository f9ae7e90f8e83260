import { initialsOf } from '../capture/people.ts';
import type { Attendee } from '../meeting/schema.ts';
import { findTimes } from './times.ts';

/** An attendee without id, as one line or one part of a line tells of him. */
export type Person = Omit<Attendee, 'id'>;

const roles: readonly (readonly [NonNullable<Attendee['role']>, RegExp])[] = [
  [
    'chair',
    /^(?:vz|vrz|voorz|voorzitter|voorzitster|(?:technisch|plv|plaatsvervangend) voorzitter|chair|chairman|chairwoman|chairperson)$/i,
  ],
  [
    'secretary',
    /^(?:tevens )?(?:not|notulist|notuliste|notulen|secr|secretaris|ambtelijk secretaris|verslag|verslaglegging|verslaglegger|griffier|secretary|clerk|minutes|minute taker)$/i,
  ],
  ['guest', /^(?:gast|te gast|genodigde|toehoorder|guest|observer)$/i],
  ['member', /^(?:lid|member)$/i],
];

export function roleOf(text: string): Attendee['role'] {
  return roles.find(([, form]) => form.test(text.trim().replace(/\.$/, '')))?.[0] ?? null;
}

/** What somebody is in the organisation that he comes from; a name has no such word. */
const functions =
  /^\p{L}{0,20}(?:voorzitter|voorzitster|secretaris|penningmeester|bestuurslid|directeur|manager|adviseur|leider|leidster|coördinator|medewerker|medewerkster|bestuurder|controller|griffier|notulist|notuliste|beheerder|ambtenaar|treasurer|director|advisor|officer)$/iu;

export function isFunction(text: string): boolean {
  return functions.test(text.trim());
}

const absences: readonly (readonly [Pick<Person, 'presence' | 'excused'>, RegExp])[] = [
  [
    { presence: 'absent', excused: true },
    /^(?:afwezig )?(?:mk|m\.k\.|m\.k\.a\.|mka|met (?:kennisgeving|bericht)(?: van verhindering)?|afgemeld|verhinderd|excused|apologies)(?: afwezig)?$/i,
  ],
  [
    { presence: 'absent', excused: false },
    /^(?:afwezig )?(?:zk|z\.k\.|zonder (?:kennisgeving|bericht))(?: afwezig)?$/i,
  ],
  [{ presence: 'absent', excused: null }, /^(?:afwezig|absent|nee|no|-|–|a)$/i],
  [{ presence: 'present', excused: null }, /^(?:aanwezig|present|ja|yes|x|✓|✔|☒|☑|p)$/iu],
];

/** What a word such as "mk" or a mark in a column says about being there. */
export function presenceOf(text: string): Pick<Person, 'presence' | 'excused'> | undefined {
  return absences.find(([, form]) => form.test(text.trim()))?.[0];
}

/** What there is no field for: "vanaf punt 3", "ziek", "online". */
const remarks =
  /^(?:(?:alleen |aanwezig )?(?<part>vanaf|tot(?: en met)?|t\/m|na|bij|voor|tijdens|from|until|for) (?:agenda)?(?:punt|punten|item|items)\.? \d.{0,20}|ziek|met verlof|verlof|vakantie|met vakantie|online|digitaal|telefonisch|hybride|via (?:teams|zoom|video|telefoon)|(?:on )?(?:sick )?leave|ill|remote|by phone)$/i;

export function isRemark(note: string): boolean {
  return remarks.test(note);
}

/** Adds what stands behind the name, between brackets or after a comma. */
export function withNote(person: Person, note: string): Person {
  const text = note.trim();
  if (text === '') return person;
  const role = roleOf(text);
  if (role) return { ...person, role };
  // "Mia Kalf (MK)" is no word about her absence.
  const isShort = person.presence === 'present' && initialsOf(person.name).includes(text);
  const presence = text.length > 1 && !isShort ? presenceOf(text) : undefined;
  if (presence) return { ...person, ...presence };
  const time = findTimes(/\buur\b|:/.test(text) ? text : `${text} uur`);
  const words = time && text.slice(0, time.index).trim();
  if (time && words !== undefined && time.index + time.length >= text.length) {
    if (/^(?:(?:aanwezig )?tot|vertrekt|vertrokken|weg|until|left at)(?: om)?$/i.test(words))
      return { ...person, presence: 'partial', until: time.value.start };
    if (/^(?:(?:aanwezig )?vanaf|later|from|joined at)(?: om)?$/i.test(words))
      return { ...person, presence: 'partial', from: time.value.start };
  }
  const { organisation } = person;
  const isForPart = remarks.exec(text)?.groups?.['part'] !== undefined;
  return {
    ...person,
    ...(isForPart && person.presence === 'present' && { presence: 'partial' }),
    organisation: organisation === null ? text : `${organisation}, ${text}`,
  };
}
