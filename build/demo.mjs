import { play } from './setup/play.mjs';

/** `npm run demo`: a minute-taker at work in the real app; leaves the Word file and pictures. */
await play('demo', 'out/demo/');
