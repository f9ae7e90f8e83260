import * as electron from 'electron';

/** Puts a text on the clipboard, and the same as a page (HTML) for programs that take that. */
export async function writeClipboard(text: string, page?: string): Promise<void> {
  const { clipboard } = electron;
  if (page === undefined) await clipboard.writeText(text);
  else if ('ClipboardItem' in electron) {
    const { ClipboardItem } = electron;
    await clipboard.write([new ClipboardItem({ 'text/plain': text, 'text/html': page })]);
  } else (clipboard as unknown as FormerClipboard).write({ text, html: page });
}

/** Of an older Electron, with which the app is developed where the present one cannot be had. */
interface FormerClipboard {
  write(data: { readonly text: string; readonly html: string }): void;
}
