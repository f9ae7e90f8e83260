import { ok } from '../../shared/result.ts';

/** For the store of a meeting in which no other machine writes. */
export const alone = {
  follow: () => Promise.reject(new Error('There is nobody to follow')),
  ask: () => Promise.reject(new Error('There is nothing to ask')),
};

/** The same, where what is typed is on the disk at once. */
export const writing = {
  ...alone,
  record: () => Promise.resolve(ok({ at: '2027-03-12T09:00:00.000Z' })),
};
