export const exporting = {
  done: 'Saved as {{file}}',
};
