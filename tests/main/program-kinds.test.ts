import { describe, expect, it } from 'vitest';
import { isProgram } from '../../main/program-kinds.ts';

describe('what is opened from a meeting', () => {
  it.each(
    'pdf docx doc xlsx pptx odt ods odp csv txt md html png jpg tiff svg zip eml msg vsdx mp4 ics rtf pages'.split(
      ' ',
    ),
  )('may be a paper: %s', (kind) => {
    expect(isProgram(`/map/stuk.${kind}`)).toBe(false);
    expect(isProgram(`/map/STUK.${kind.toUpperCase()}`)).toBe(false);
  });

  it.each(
    'exe bat cmd com scr js vbs ps1 sh desktop app jar msi lnk url AppImage pif hta reg cpl wsf dmg iso py'.split(
      ' ',
    ),
  )('is no program: %s', (kind) => {
    expect(isProgram(`/map/stuk.${kind}`)).toBe(true);
    expect(isProgram(`/map/stuk.pdf.${kind.toUpperCase()}`)).toBe(true);
  });

  it('says what it is', () => {
    expect(isProgram('/map/stuk')).toBe(true);
    expect(isProgram('/map.pdf/stuk')).toBe(true);
  });
});
