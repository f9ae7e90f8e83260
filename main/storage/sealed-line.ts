import { createHash } from 'node:crypto';

/** A value as a line of JSON with its checksum, so that a torn or damaged one is known for what it is. */
export function seal(value: object): string {
  const body = JSON.stringify(value);
  return `${body.slice(0, -1)},"sum":"${checksum(body)}"}\n`;
}

/** The value of a line without its line break; `undefined` when it is not as it was written. */
export function unseal(line: string): unknown {
  const parts = /^(.*),"sum":"([0-9a-f]{16})"\}$/s.exec(line);
  const body = `${parts?.[1] ?? ''}}`;
  return parts?.[2] === checksum(body) ? parseJson(body) : undefined;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function checksum(body: string): string {
  return createHash('sha256').update(body).digest('hex').slice(0, 16);
}
