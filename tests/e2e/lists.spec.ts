import type { Page } from '@playwright/test';
import { meetingOn } from './support/meeting.ts';
import { expect, test } from './support/notulist.ts';

test('a list counts on screen as it will in print: anew behind a text, a bullet and a line further out', async ({
  notulist,
}) => {
  const window = await notulist.start();
  const { discussion, item } = meetingOn(window);
  await window.getByRole('button', { name: /Open voorbeeldvergadering/ }).click();
  await item('Jaarplan').click();
  await discussion.click();
  const type = (text: string) => window.keyboard.type(text);
  const press = (key: string) => window.keyboard.press(key);

  await test.step('it counts on over what stands deeper', async () => {
    await type('1. eerst\ndan\n');
    await press('Tab');
    await type('daarvan dit\nen dat\n');
    await press('Shift+Tab');
    await type('tot slot\n');
    expect(await listMarks(window)).toEqual(['1.', '2.', 'a.', 'b.', '3.', '4.']);
  });

  await test.step('and anew behind a text and a bullet', async () => {
    await type('\nEen tussenzin.\n1. opnieuw\nverder\n');
    expect(await listMarks(window)).toEqual(['1.', '2.', 'a.', 'b.', '3.', '1.', '2.', '3.']);
    await type('\n- een punt\n\n1. nog eens\n');
    expect((await listMarks(window)).slice(5)).toEqual(['1.', '2.', '•', '1.', '2.']);
  });

  await test.step('a line between two of a list has those below it count on', async () => {
    await type('slot');
    await window.getByText('eerst', { exact: true }).click();
    await press('End');
    await type('\nertussen');
    expect((await listMarks(window)).slice(0, 5)).toEqual(['1.', '2.', '3.', 'a.', 'b.']);
  });

  await test.step('also the deepest line has a number', async () => {
    await window.getByText('slot', { exact: true }).last().click();
    await press('End');
    await type('\n');
    for (let level = 0; level < 4; level++) await press('Tab');
    await type('heel diep');
    expect((await listMarks(window)).at(-1)).toBe('1.');
  });
});

/** What stands before the lines, as it is read out: a page cannot see what its style sheet counts. */
async function listMarks(page: Page): Promise<readonly string[]> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  const known = new Map(nodes.map((node) => [node.nodeId, node]));
  const textIn = (id: string): string => {
    const node = known.get(id);
    if (node?.role?.value === 'StaticText') return String(node.name?.value);
    return (node?.childIds ?? []).map(textIn).join('');
  };
  const field = nodes.find(
    ({ role, name }) => role?.value === 'textbox' && String(name?.value).startsWith('Bespreking'),
  );
  return (field?.childIds ?? []).flatMap((line) => /^(?:\w{1,4}\.|•)/.exec(textIn(line)) ?? []);
}
