import { play } from './setup/play.mjs';

/** `npm run screenshots`: makes the pictures of the README again. */
await play('screenshots', 'build/screenshots/');
