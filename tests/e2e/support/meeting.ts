import type { Locator, Page } from '@playwright/test';

/** The parts of a meeting on screen, found as a person finds them: by what they are called. */
export function meetingOn(window: Page) {
  const agenda = window.getByRole('navigation', { name: 'Agenda' });
  return {
    agenda,
    discussion: window.getByRole('textbox', { name: /^Bespreking/ }),
    records: window.getByRole('complementary', {
      name: 'Acties, besluiten en aanwezigen',
    }),
    saved: window.getByText(/^Opgeslagen op schijf \d/),
    item: (title: string) => agenda.getByRole('button', { name: new RegExp(title) }),
    mode: (name: 'Voorbereiden' | 'Vergadering' | 'Uitwerken') =>
      window.getByRole('radio', { name }),
  };
}

/** The fields of a decision or an action at the right, which it shows when one clicks it. */
export async function fieldsOf(record: Locator): Promise<Locator> {
  await record.getByRole('button', { expanded: false }).click();
  return record;
}

/** The minutes as they will be printed, in a frame of their own. */
export function pagesOn(window: Page): Locator {
  return window
    .frameLocator('iframe[title="Het verslag zoals het wordt afgedrukt"]')
    .getByRole('article');
}
