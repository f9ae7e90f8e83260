import type { Attendee, Member } from '../meeting/schema.ts';

/** Everyone and every organisation here is made up. */
export const sampleMembers: readonly Member[] = [
  { name: 'Hedwig Oosterling', role: 'chair', organisation: 'gemeente Klaverveen' },
  { name: 'Joris Tebbe', role: 'secretary', organisation: 'Bureau Noordkade' },
  { name: 'Mirthe Aalbers', role: 'member', organisation: 'Samenwerkingsverband Waterrand' },
  { name: 'Samira Bouhali', role: 'member', organisation: 'Samenwerkingsverband Waterrand' },
  { name: 'Nora van Elswijk', role: 'member', organisation: 'gemeente Oudermeer' },
  { name: 'Tijmen Kalf', role: 'member', organisation: 'gemeente Hoogerzand' },
  { name: 'Fenna Roosenbloem', role: 'member', organisation: 'Regio Zuiderduin' },
  { name: 'Daan Schuitemaker', role: 'member', organisation: 'Waterschap Rietstroom' },
  { name: 'Ilse Vermoor', role: 'member', organisation: 'Regio Noorderkwelder' },
];

const guest: Member = { name: 'Ruben Achterkamp', role: 'guest', organisation: 'Bureau Noordkade' };

type Presence = Pick<Attendee, 'presence' | 'excused' | 'until'>;
const present: Presence = { presence: 'present', excused: null, until: null };
const untilHalfPastEleven: Presence = { presence: 'partial', excused: null, until: '11:30' };
const absentWithNotice: Presence = { presence: 'absent', excused: true, until: null };

const exceptions: Readonly<Record<string, Presence>> = {
  'Fenna Roosenbloem': untilHalfPastEleven,
  'Daan Schuitemaker': absentWithNotice,
};

export const sampleAttendees = [...sampleMembers, guest].map((member) => ({
  ...member,
  ...(exceptions[member.name] ?? present),
}));
