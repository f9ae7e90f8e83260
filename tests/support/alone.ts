/** For the store of a meeting in which no other machine writes. */
export const alone = {
  follow: () => Promise.reject(new Error('There is nobody to follow')),
  ask: () => Promise.reject(new Error('There is nothing to ask')),
};
