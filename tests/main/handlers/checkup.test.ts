import { describe, expect, it } from 'vitest';
import { aMeeting } from '../../support/builders.ts';
import { anApp } from '../../support/desktop.ts';
import { tempFolder } from '../../support/disk.ts';
import { placeMeeting, valueOf } from '../../support/store.ts';

describe('checking the library', () => {
  it('tells what was read and found', async () => {
    const app = anApp(await tempFolder());
    await placeMeeting(app, aMeeting({ seriesId: 'weg', title: 'Maart' }));
    expect(valueOf(await app.handlers['checkup.run']())).toMatchObject({
      meetings: 1,
      findings: [{ kind: 'seriesGone', about: 'Maart' }],
    });
  });

  it('puts it on the clipboard', async () => {
    const app = anApp(await tempFolder());
    valueOf(await app.handlers['checkup.copy']('Alles is in orde'));
    expect(app.desktop.copied).toBe('Alles is in orde');
  });
});
