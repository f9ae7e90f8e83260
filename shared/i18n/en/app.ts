export const app = {
  name: 'Notulist',
};
