export const library = {
  series: 'Series',
};
