import { build, type Rolldown } from 'vite';
import { describe, expect, it } from 'vitest';
import config from '../../build/electron.vite.config.ts';

/** The modules that must be there before the window can show its first screen, as the app is built. */
async function modulesOf(page: string): Promise<readonly string[]> {
  const { renderer } = config;
  const built = await build({
    ...renderer,
    configFile: false,
    logLevel: 'error',
    build: { ...renderer?.build, write: false, minify: false },
  });
  const { output } = built as Rolldown.RolldownOutput; // it writes nothing and watches nothing
  const chunks = new Map(
    output.flatMap((part) => (part.type === 'chunk' ? [[part.fileName, part] as const] : [])),
  );
  const entry = [...chunks.values()].find(({ isEntry, name }) => isEntry && name === page);
  const needed = new Set([entry]);
  for (const chunk of needed) chunk?.imports.forEach((file) => needed.add(chunks.get(file)));
  return [...needed].flatMap((chunk) => chunk?.moduleIds ?? []);
}

function packagesOf(modules: readonly string[]): ReadonlySet<string> {
  const name = /node_modules\/((?:@[^/]+\/)?[^/]+)\/(?!.*node_modules\/)/;
  return new Set(modules.flatMap((id) => name.exec(id.replaceAll('\\', '/'))?.[1] ?? []));
}

describe('the first window', () => {
  it('does without schemas, comparison, editor and menus, which come when they are asked for', async () => {
    const packages = packagesOf(await modulesOf('index'));
    expect([...packages].toSorted()).toEqual([
      '@fontsource/source-sans-3',
      'i18next',
      'react',
      'react-dom',
      'scheduler',
      'zustand',
    ]);
  });
});
