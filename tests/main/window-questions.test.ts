import { describe, expect, it } from 'vitest';
import { CrashCount, hangQuestion } from '../../main/window-questions.ts';
import { translator } from '../../shared/i18n/translator.ts';

const t = translator('nl');
const now = new Date(2027, 2, 12, 10, 31, 5);

describe('a window that crashes', () => {
  it('is loaded again, but not when it did so three times within a minute', () => {
    const crashes = new CrashCount();
    expect([0, 1_000, 2_000, 3_000].map((at) => crashes.add(at))).toEqual([
      true,
      true,
      true,
      false,
    ]);
  });

  it('is loaded again however often, when it works in between', () => {
    const crashes = new CrashCount();
    const hourly = Array.from({ length: 10 }, (_, hour) => crashes.add(hour * 3_600_000));
    expect(hourly).not.toContain(false);
  });

  it('is loaded again after the user was asked', () => {
    const crashes = new CrashCount();
    for (const at of [0, 1, 2, 3]) crashes.add(at);
    expect(crashes.add(4)).toBe(true);
  });
});

describe('the question about a window that hangs', () => {
  it('says until when all is safe, and offers to wait first', () => {
    const question = hangQuestion(t, 'nl', now, now);
    expect(question.detail).toContain('Alles wat u tot 10:31:05 typte, staat veilig op de schijf.');
    expect(question.buttons).toEqual(['Wachten', 'Opnieuw laden']);
    expect([question.defaultId, question.cancelId]).toEqual([0, 0]);
  });

  it('names no time of another day, or of nothing', () => {
    for (const last of [undefined, new Date(2027, 2, 11, 16, 0)]) {
      expect(hangQuestion(t, 'nl', last, now).detail).toContain(
        'Alles wat was opgeslagen, staat veilig op de schijf.',
      );
    }
  });
});
