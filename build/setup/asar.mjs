/**
 * A flat asar archive: enough for Electron's default app, which is three small files.
 * Layout: two Chromium pickles (the length of the header, then the header as JSON), then the files end to end.
 * @param {Readonly<Record<string, Buffer>>} files by name, without folders
 */
export function asar(files) {
  let offset = 0;
  /** @type {Record<string, { size: number, offset: string }>} */
  const index = {};
  for (const [name, data] of Object.entries(files)) {
    index[name] = { size: data.length, offset: String(offset) };
    offset += data.length;
  }
  const header = stringPickle(JSON.stringify({ files: index }));
  const length = Buffer.alloc(8);
  length.writeUInt32LE(4, 0);
  length.writeUInt32LE(header.length, 4);
  return Buffer.concat([length, header, ...Object.values(files)]);
}

/** Payload length, string length, the string padded to a multiple of four. @param {string} text */
function stringPickle(text) {
  const bytes = Buffer.from(text);
  const padded = Math.ceil(bytes.length / 4) * 4;
  const pickle = Buffer.alloc(8 + padded);
  pickle.writeUInt32LE(4 + padded, 0);
  pickle.writeInt32LE(bytes.length, 4);
  bytes.copy(pickle, 8);
  return pickle;
}
