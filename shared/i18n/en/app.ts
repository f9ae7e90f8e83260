export const app = {
  name: 'Notulist',
  close: 'Close',
};
