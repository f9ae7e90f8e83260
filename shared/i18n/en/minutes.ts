export const minutes = {
  report: 'Minutes',
};
