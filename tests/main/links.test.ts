import { describe, expect, it } from 'vitest';
import { isSafeLink } from '../../main/links.ts';

describe('a link', () => {
  it.each(['https://example.org/a?b=c', 'HTTP://example.org', 'mailto:griffie@example.org'])(
    '%s goes to the browser',
    (link) => {
      expect(isSafeLink(link)).toBe(true);
    },
  );

  it.each([
    'file:///etc/passwd',
    'javascript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'ms-msdt:/id',
    'smb://server/share',
    'app://notulist/index.html',
    'C:\\Windows\\System32\\calc.exe',
    '//example.org',
    'example.org',
    '',
  ])('%j does not', (link) => {
    expect(isSafeLink(link)).toBe(false);
  });
});
