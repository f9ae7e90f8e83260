import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { houseFile, logoFile } from '../../../main/storage/layout.ts';
import { plainStyle, type HouseStyle } from '../../../shared/house/house-style.ts';
import { aMeeting, aSeries } from '../../support/builders.ts';
import { anApp } from '../../support/desktop.ts';
import { tempFolder } from '../../support/disk.ts';
import { png, pngChunk } from '../../support/picture.ts';
import { placeMeeting, valueOf } from '../../support/store.ts';

const red: HouseStyle = { ...plainStyle, accent: '9b1c1c' };
const green: HouseStyle = { ...plainStyle, accent: '1d6b3a' };

async function aHouse() {
  const folder = await tempFolder();
  const app = anApp(folder);
  const series = aSeries('Taskforce Waterrand');
  valueOf(await app.handlers['library.saveSeries'](series, null));
  const read = async (id: string | null) => valueOf(await app.handlers['house.read'](id));
  return { ...app, folder, series, read };
}

describe('the house style of a series', () => {
  it('is its own, else that of all others, else the plain one', async () => {
    const { handlers, series, read } = await aHouse();
    expect(await read(series.id)).toMatchObject({ style: plainStyle, isOwn: false });
    valueOf(await handlers['house.save'](null, green));
    expect(await read(series.id)).toMatchObject({ style: green, isOwn: false });
    valueOf(await handlers['house.save'](series.id, red));
    expect(await read(series.id)).toMatchObject({ style: red, isOwn: true });
    expect(await read(null)).toMatchObject({ style: green });
    valueOf(await handlers['house.save'](series.id, null));
    expect(await read(series.id)).toMatchObject({ style: green, isOwn: false });
  });

  it('keeps the picture that the user picks in the library, under the name of what is in it', async () => {
    const { handlers, desktop, folder, layout, series, read } = await aHouse();
    desktop.picks = join(folder, 'Logo van Jan.PNG');
    await writeFile(desktop.picks, png(40, 20));
    const picked = valueOf(await handlers['house.pickLogo']());
    expect(picked?.logo).toMatchObject({ width: 40, height: 20 });
    const logo = { file: picked?.logo.file ?? '', width: 40, height: 20, alt: 'Logo' };
    expect(await readdir(join(layout.library, 'series', 'logos'))).toEqual([logo.file]);
    valueOf(await handlers['house.save'](series.id, { ...red, logo }));
    // What became of the user's own file does not matter any more.
    await rm(desktop.picks);
    expect(Buffer.from((await read(series.id)).logo ?? [])).toEqual(png(40, 20));
  });

  it('keeps the picture, and nothing of who made it', async () => {
    const { handlers, desktop, folder, layout } = await aHouse();
    desktop.picks = join(folder, 'logo.png');
    const clean = Buffer.from(png(40, 20));
    const text = pngChunk('tEXt', Buffer.from('Author\0Samira el Amrani'));
    const end = Buffer.from('rest');
    await writeFile(
      desktop.picks,
      Buffer.concat([clean.subarray(0, 33), text, clean.subarray(33), end]),
    );
    const picked = valueOf(await handlers['house.pickLogo']());
    expect(Buffer.from(picked?.bytes ?? [])).toEqual(clean);
    expect(await readFile(logoFile(layout, picked?.logo.file ?? ''))).toEqual(clean);
  });

  it('takes a logo away with the last style that has it, and never while one cannot be read', async () => {
    const { handlers, desktop, folder, layout, series } = await aHouse();
    const logos = () => readdir(join(layout.library, 'series', 'logos'));
    const styleWith = async (width: number) => {
      desktop.picks = join(folder, 'logo.png');
      await writeFile(desktop.picks, png(width, 20));
      const picked = valueOf(await handlers['house.pickLogo']());
      if (!picked) throw new Error('Nothing was picked');
      return { ...red, logo: { ...picked.logo, alt: 'Logo' } };
    };
    const first = await styleWith(40);
    valueOf(await handlers['house.save'](series.id, first));
    valueOf(await handlers['house.save'](null, first));
    const second = await styleWith(50);
    valueOf(await handlers['house.save'](series.id, second));
    expect(await logos()).toHaveLength(2);
    valueOf(await handlers['house.save'](null, green));
    expect(await logos()).toEqual([second.logo.file]);

    await writeFile(houseFile(layout, null), 'half');
    valueOf(await handlers['house.save'](series.id, red));
    expect(await logos()).toEqual([second.logo.file]);
  });

  it.each([
    ['a text with the name of a picture', () => new TextEncoder().encode('geen plaatje')],
    ['a drawing of a kind that Word does not take', () => new TextEncoder().encode('<svg/>')],
    ['an empty file', () => new Uint8Array()],
  ])('refuses %s', async (_what, content) => {
    const { handlers, desktop, folder, layout } = await aHouse();
    desktop.picks = join(folder, 'logo.png');
    await writeFile(desktop.picks, content());
    expect(await handlers['house.pickLogo']()).toMatchObject({
      ok: false,
      error: { key: 'errors.logo.notPicture', values: { file: 'logo.png' } },
    });
    expect(await readdir(join(layout.library, 'series'))).not.toContain('logos');
  });

  it('refuses a picture that is far larger than a logo', async () => {
    const { handlers, desktop, folder } = await aHouse();
    desktop.picks = join(folder, 'foto.png');
    await writeFile(desktop.picks, png(6_000, 2));
    expect(await handlers['house.pickLogo']()).toMatchObject({
      error: { key: 'errors.logo.tooLarge' },
    });
  });

  it('is in what is exported, and a damaged one is told of but in the way of nothing', async () => {
    const { handlers, desktop, folder, layout, series, ...app } = await aHouse();
    const meeting = aMeeting({ seriesId: series.id });
    await placeMeeting({ ...app, layout }, meeting);
    valueOf(await handlers['meeting.open'](meeting.id));
    valueOf(await handlers['house.save'](series.id, red));
    desktop.savesAt = join(folder, 'uit.html');
    const asPage = { format: 'html', part: 'minutes', language: 'nl' } as const;
    const exported = valueOf(await handlers['export.save'](meeting.id, asPage));
    expect(exported?.isPlain).toBeUndefined();
    expect(await readFile(desktop.savesAt, 'utf8')).toContain('#9b1c1c');

    await writeFile(houseFile(layout, series.id), '{"schema":');
    const after = valueOf(await handlers['export.save'](meeting.id, asPage));
    expect(after?.isPlain).toBe(true);
    expect(await readFile(desktop.savesAt, 'utf8')).toContain(`#${plainStyle.accent}`);
  });

  it('is seen in pages before it is saved', async () => {
    const { handlers } = await aHouse();
    const pages = valueOf(await handlers['house.sample']({ ...red, paper: 'letter' }, 'nl'));
    expect(pages.styleSheet).toContain('#9b1c1c');
    expect(pages.page).toMatchObject({ width: 21.59 });
    expect(pages.content).not.toMatch(/<script|<style| style=/);
  });
});
