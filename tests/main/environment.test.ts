import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { layoutFor } from '../../main/environment.ts';

const folders = { documents: 'Documents', userData: 'AppData' };

describe('where the data is', () => {
  it('is a folder among the documents of the user', () => {
    expect(layoutFor({}, folders)).toEqual({
      library: join('Documents', 'Notulist'),
      userData: 'AppData',
    });
  });

  it('is where the environment says, if it says so', () => {
    const environment = { NOTULIST_LIBRARY: 'stick', NOTULIST_USER_DATA: 'elsewhere' };
    expect(layoutFor(environment, folders)).toEqual({ library: 'stick', userData: 'elsewhere' });
  });
});
