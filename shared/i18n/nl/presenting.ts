/** The screen in the meeting room. */
export const presenting = {
  next: 'Hierna: {{item}}',
  isOn: 'Op het scherm in de zaal',
  settings: 'Scherm in de zaal',
  records: 'Toon besluiten en acties van het agendapunt',
  times: 'Toon hoe lang het agendapunt duurt',
} as const;
