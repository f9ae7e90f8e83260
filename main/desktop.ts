/** What the app asks of the desktop around it; the handlers know it only by this. */
export interface Desktop {
  /** The path of the file that the user picked; `undefined` when he did not. */
  pickFile(what: PickedFile): Promise<string | undefined>;
  /** The same of one file or more; empty when the user picked none. */
  pickFiles(what: PickedFile): Promise<readonly string[]>;
  /** The path of a folder, which may have been made in the dialog. */
  pickFolder(what: PickedFolder): Promise<string | undefined>;
  /** Where the user wants to save, starting from a proposed name; `undefined` when he does not. */
  chooseTarget(proposal: SaveProposal): Promise<string | undefined>;
  /** Opens a file or folder in the program that belongs to it; `false` when there is none. */
  openPath(path: string): Promise<boolean>;
  /** Shows a file in its folder. */
  reveal(path: string): void;
  /** Opens a link in the system browser. The caller has checked its scheme. */
  openLink(link: string): Promise<void>;
  /** Puts a text on the clipboard; `page` is the same in HTML, for programs that take that. */
  copyText(text: string, page?: string): Promise<void>;
}

export type PickedFile =
  'attachments' | 'import' | 'abbreviations' | 'backup' | 'logo' | 'template';
export type PickedFolder = 'backups' | 'newLibrary' | 'library';

export interface SaveProposal {
  /** Of the dialog. */
  readonly title: string;
  readonly name: string;
  /** What this kind of file is called, and its extension without the dot. */
  readonly kind: string;
  readonly extension: string;
}
