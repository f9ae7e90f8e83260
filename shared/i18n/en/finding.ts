export const finding = {
  people: 'People',
  here: 'In this meeting',
  elsewhere: 'Other meetings',
  busy: 'Searching the other meetings…',
  presenceSet: '{{name}} is now: {{presence}}.',
  item: 'agenda item',
  explanation: 'explanation',
  contribution: 'contribution',
  discussion: 'discussion',
  decision: 'decision',
  action: 'action',
  parked: 'parked',
};
