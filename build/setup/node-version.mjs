import { Stop } from './say.mjs';

/** The oldest Node that can load every build tool (they are ES modules behind require). */
export const oldest = /** @type {const} */ ([20, 19]);

/**
 * @param {string} version as in process.versions.node
 * @throws {Stop} when it is too old
 */
export function requireNode(version = process.versions.node) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  if (major > oldest[0] || (major === oldest[0] && minor >= oldest[1])) return;
  throw new Stop(
    `Node ${version} is too old for Notulist`,
    `install Node ${oldest.join('.')} or newer (22 or 24 will do) from https://nodejs.org and try again`,
  );
}
