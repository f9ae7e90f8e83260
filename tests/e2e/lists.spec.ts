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

  await test.step('on over a blank line, which is not printed', async () => {
    await window.getByText('slot', { exact: true }).last().click();
    await press('End');
    await type('\n\n\n1. na een witregel');
    expect((await listMarks(window)).slice(-3)).toEqual(['1.', '2.', '3.']);
    await type('\n\nEen tekst.\n\n1. opnieuw');
    expect((await listMarks(window)).slice(-2)).toEqual(['3.', '1.']);
  });

  await test.step('anew behind an action, which is a text of its own there', async () => {
    await type('\nActie Joris 1 nov: iets doen');
    await press('Enter');
    await type('verder');
    const marks = (await listMarks(window)).slice(-2);
    expect(marks).toEqual(['1.', '1.']);
  });

  await test.step('and at every depth', async () => {
    await type('\n');
    for (let level = 0; level < 3; level++) await press('Tab');
    await type('diep\n');
    await press('Tab');
    await type('dieper\n');
    await press('Shift+Tab');
    await type('weer diep\n');
    await press('Tab');
    await type('weer dieper');
    expect((await listMarks(window)).slice(-4)).toEqual(['1.', 'a.', '2.', 'a.']);
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
