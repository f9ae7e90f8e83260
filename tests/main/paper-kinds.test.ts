import { describe, expect, it } from 'vitest';
import { isPaper } from '../../main/paper-kinds.ts';

const words = (text: string) => text.trim().split(/\s+/);

describe('what is opened from a meeting', () => {
  it.each(
    words(`
      pdf docx doc odt rtf pages txt md xlsx xls ods csv pptx ppt odp vsdx png jpg tiff heic eml msg ics
      mp3 m4a mp4 mov zip`),
  )('is a paper: %s', (kind) => {
    expect(isPaper(`/map/stuk.${kind}`)).toBe(true);
    expect(isPaper(`/map/STUK.${kind.toUpperCase()}`)).toBe(true);
  });

  it.each(
    words(`
      exe bat cmd com scr js vbs ps1 sh desktop app jar msi lnk url AppImage pif hta reg cpl wsf dmg iso py
      fileloc ftploc afploc vncloc mobileconfig sparseimage cdr xip ws mht contact osdx diagcfg diagpkg
      deskthemepack ppkg vsto xla xlam wll accde slk wim flatpakrepo oxt ica one
      {3050f4d8-98b5-11cf-bb82-00aa00bdce0b}`),
  )('is nothing that acts: %s', (kind) => {
    expect(isPaper(`/map/stuk.${kind}`)).toBe(false);
    expect(isPaper(`/map/stuk.pdf.${kind.toUpperCase()}`)).toBe(false);
  });

  it.each(words('docm dotm xlsm xlsb xltm pptm ppsm vsdm'))('is made for no macros: %s', (kind) => {
    expect(isPaper(`/map/stuk.${kind}`)).toBe(false);
  });

  it.each(words('html htm xhtml svg xml'))('is run by no browser: %s', (kind) => {
    expect(isPaper(`/map/stuk.${kind}`)).toBe(false);
  });

  it('says what it is', () => {
    for (const name of ['stuk', '.pdf', 'stuk.', 'stuk.pdf.', 'stuk.exe ', 'stuk.pdf ']) {
      expect(isPaper(`/map.pdf/${name}`), name).toBe(false);
    }
  });
});
