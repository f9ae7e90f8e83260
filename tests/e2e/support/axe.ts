import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

/** Axe with the rules of WCAG 2.2 A and AA on what is on screen now. */
export async function expectNoViolations(window: Page, screen: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page: window })
    .setLegacyMode(true) // Electron has one page; the usual mode would open a second
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze();
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`);
  expect(found, screen).toEqual([]);
}

/** Axe with the rule that every text has a contrast of 7:1 (WCAG 1.4.6). */
export async function expectEnhancedContrast(window: Page, screen: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page: window })
    .setLegacyMode(true)
    .withRules(['color-contrast-enhanced'])
    .analyze();
  const found = violations.flatMap(({ nodes }) => nodes.map(({ html }) => html));
  expect(found, screen).toEqual([]);
}
