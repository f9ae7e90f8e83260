/** The ids only have to be unique within the sample: its discussion refers to them. */

export const regionsDecision = {
  id: 'besluit-regios',
  number: 5,
  item: '3A',
  text: 'De taskforce stelt het koersdocument vast, met een eigen paragraaf over de regio’s.',
} as const;

export const panelDecision = {
  id: 'besluit-panel',
  number: 6,
  item: '3B',
  text: 'De handreiking gaat pas naar de raden nadat het bewonerspanel haar heeft gelezen.',
} as const;

export const stoppedProjects = {
  id: 'actie-gestopt',
  number: 27,
  item: '2',
  text: 'Overzicht maken van gestopte projecten en wat er met de resultaten gebeurt.',
  owners: ['Nora van Elswijk'],
  due: '2027-04-09',
  status: 'open',
  timesPostponed: 3,
} as const;

export const regionParagraph = {
  id: 'actie-paragraaf',
  number: 28,
  item: '3A',
  text: 'Paragraaf over de regio’s schrijven en rondsturen.',
  owners: ['Samira Bouhali', 'Joris Tebbe'],
  due: '2027-04-01',
  status: 'open',
} as const;

export const panelDate = {
  id: 'actie-panel',
  number: 29,
  item: '3B',
  text: 'Het bewonerspanel uitnodigen voor een leesavond.',
  owners: ['Tijmen Kalf'],
  due: '2027-03-19',
  status: 'open',
} as const;
