import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { layoutFor } from '../../main/environment.ts';

const folders = { documents: 'Documents', userData: 'AppData' };
const never = () => undefined;

describe('where the data is', () => {
  it('is a folder among the documents of the user', () => {
    expect(layoutFor({}, folders, never)).toEqual({
      library: join('Documents', 'Notulist'),
      userData: 'AppData',
    });
  });

  it('is where the user chose it to be', () => {
    const layout = layoutFor({}, folders, (userData) => join(userData, 'elsewhere'));
    expect(layout.library).toBe(join('AppData', 'elsewhere'));
  });

  it('is where the environment says, if it says so', () => {
    const environment = { NOTULIST_LIBRARY: 'stick', NOTULIST_USER_DATA: 'elsewhere' };
    expect(layoutFor(environment, folders, () => 'chosen')).toEqual({
      library: 'stick',
      userData: 'elsewhere',
    });
  });
});
