import { buildApp } from './setup/app-build.mjs';
import { prepareModules } from './setup/prepare.mjs';
import { script } from './setup/say.mjs';

/** `npm run build`: the app in out/, as far as it changed. */
await script(async () => {
  await prepareModules();
  await buildApp();
  return 0;
});
