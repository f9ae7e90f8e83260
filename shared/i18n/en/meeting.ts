export const meeting = {
  prepare: 'Prepare',
  live: 'Meeting',
  finish: 'Finish',
};
