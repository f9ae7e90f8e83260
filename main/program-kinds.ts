import { extname } from 'node:path';

/**
 * Whether a file may do something when it is opened, rather than be read: programs, scripts, installers,
 * disks, and what leads elsewhere. Without an extension nobody can tell.
 * Source: the attachments that Outlook blocks (support.microsoft.com, “Blocked attachments in Outlook”), and
 * what runs on Linux and macOS.
 */
export function isProgram(path: string): boolean {
  const kind = extname(path).slice(1).toLowerCase();
  return kind === '' || kinds.has(kind);
}

const windows = `
  ade adp apk appcontent-ms application appinstaller appref-ms appx appxbundle asp aspx asx bas bat bgi cab
  cdxml cer chm cmd cnt com cpl crt csh der diagcab dll exe fxp gadget grp hlp hpj hta htc inf ini ins iqy
  isp its jar jnlp js jse ksh library-ms lnk mad maf mag mam maq mar mas mat mau mav maw mcf mda mdb mde
  mdt mdw mdz msc msh msh1 msh1xml msh2 msh2xml mshxml msi msix msixbundle msp mst msu ocx ops osd pcd pif
  pl plg prf prg printerexport ps1 ps1xml ps2 ps2xml psc1 psc2 psd1 psdm1 psm1 pssc pst py pyc pyo pyw pyz
  pyzw rdp reg scf scr sct search-ms searchconnector-ms settingcontent-ms shb shs sys theme themepack tmp
  udl url vb vbe vbp vbs vhd vhdx vsmacros vsw vxd webpnp website wsb wsc wsf wsh xbap xll xnk`;
const others = `
  action app appimage bash bin class command desktop deb dmg dylib elf fish flatpak flatpakref img inetloc
  iso kext lua mjs cjs mpkg out php pkg ps run rb rpm scpt scptd service sh snap so terminal tool ts tcsh
  webloc workflow zsh`;
const kinds: ReadonlySet<string> = new Set(`${windows} ${others}`.trim().split(/\s+/));
