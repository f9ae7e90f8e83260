import type { Catalogue } from '../translator.ts';

export const template: Catalogue['errors']['template'] = {
  notWord:
    '“{{file}}” is not a Word template. Nothing has changed. Choose a file that ends in .docx or .dotx.',
  oldOrLocked:
    '“{{file}}” is from an old Word or has a password. Nothing has changed. Save it in Word as .docx or .dotx, without a password, and choose it again.',
  macros:
    '“{{file}}” has macros, and minutes never get those. Nothing has changed. Save it in Word as .dotx or .docx, without macros, and choose it again.',
  unconventional:
    '“{{file}}” was saved in a form of Word that Notulist does not fill in. Nothing has changed. Under Save as, choose “Word document (.docx)” and not “Strict Open XML”.',
  damaged:
    '“{{file}}” is damaged or did not arrive whole. Nothing has changed. Open it in Word and save it again, or choose another file.',
  tooLarge:
    '“{{file}}” is too large or too complex for a template. Nothing has changed. Remove in Word what does not belong on all minutes, and choose it again.',
  gone: 'The Word template “{{file}}” is no longer there, or is not as it was. Nothing was exported; the meeting itself is safe. Choose the template again, or export without it.',
};
