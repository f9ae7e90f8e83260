import { basename } from 'node:path';
import { sampleMeeting } from '../../shared/sample/sample-meeting.ts';
import { fail, ok } from '../../shared/result.ts';
import { libraryError, outcome } from '../app-error.ts';
import type { Handlers } from '../dispatch.ts';
import { attempt } from '../storage/file-trouble.ts';
import { findHouse, logoOf, replaceHouse } from '../storage/house-files.ts';
import { keepPicture, pictureOf } from '../storage/logo-files.ts';
import type { StorageError } from '../storage/storage-error.ts';
import type { Context } from './context.ts';

type HouseCall = Extract<keyof Handlers, `house.${string}`>;

/** How the documents of a series look. */
export function houseHandlers({
  around,
  layout,
  library,
  desktop,
  documents,
}: Context): Pick<Handlers, HouseCall> {
  const { files, newId } = around;
  const tell = (error: StorageError) => libraryError(layout, error);
  return {
    'house.read': async (series) => ok(await findHouse(files, layout, series)),
    'house.save': async (series, style) =>
      outcome(await library.write(() => replaceHouse(files, layout, series, style)), tell),
    'house.pickLogo': async () => {
      const path = await desktop.pickFile('logo');
      if (path === undefined) return ok(null);
      const read = await attempt('unreadable', path, () => files.read(path));
      if (!read.ok) return outcome(read);
      const picture = pictureOf(read.value);
      const values = { file: basename(path) };
      if (!picture.ok) return fail({ key: `errors.logo.${picture.error}`, values });
      const { picture: logo, bytes } = picture.value;
      const kept = await library.write(() => keepPicture(files, layout, picture.value));
      return kept.ok ? ok({ logo, bytes }) : outcome(kept, tell);
    },
    'house.sample': async (style, language) => {
      const { meeting } = sampleMeeting(newId);
      const logo = await logoOf(files, layout, style);
      return ok(await documents.preview(meeting, { part: 'minutes', language }, { style, logo }));
    },
  };
}
