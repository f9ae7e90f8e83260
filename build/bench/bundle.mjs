import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { out, root } from '../setup/paths.mjs';

/**
 * A module of the app as Node runs it once built, so that a bench measures that and no loader.
 * @param {string} path from the root of the project
 */
export async function bundled(path) {
  const outDir = join(out, 'bench');
  await build({
    configFile: false,
    root,
    logLevel: 'error',
    build: { ssr: path, outDir, emptyOutDir: true, target: 'node20', minify: false },
  });
  const name = path.replace(/^.*\/|\.ts$/g, '');
  /** @type {unknown} */
  const loaded = await import(pathToFileURL(join(outDir, `${name}.js`)).href);
  return /** @type {Record<string, unknown>} */ (loaded);
}
