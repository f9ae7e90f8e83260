/** What the first bytes of a picture say: its kind, and how many pixels it has. */
export interface PictureSize {
  readonly type: 'png' | 'jpg';
  readonly width: number;
  readonly height: number;
}

/**
 * Reads the header only: a picture is never unpacked here, for a small file can hold a huge one.
 * `null` for what is no PNG or JPEG. Sources: W3C PNG, 5.2 and 11.2.1; ITU-T T.81, B.1 and B.2.2.
 */
export function pictureSize(bytes: Uint8Array): PictureSize | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return pngSize(view) ?? jpegSize(view);
}

const PNG_SIGNATURE = 0x89504e470d0a1a0an;
const IHDR = 0x49484452;

function pngSize(view: DataView): PictureSize | null {
  const isPng =
    view.byteLength >= 24 && view.getBigUint64(0) === PNG_SIGNATURE && view.getUint32(12) === IHDR;
  return isPng ? { type: 'png', width: view.getUint32(16), height: view.getUint32(20) } : null;
}

/** Start of image. */
const SOI = 0xffd8;
/** Markers from C0 to CF begin a frame, but for those of tables and arithmetic coding. */
const notFrames: ReadonlySet<number> = new Set([0xc4, 0xc8, 0xcc]);

/** Goes from segment to segment until the one that begins the frame. */
function jpegSize(view: DataView): PictureSize | null {
  if (view.byteLength < 4 || view.getUint16(0) !== SOI) return null;
  let at = 2;
  while (at + 9 <= view.byteLength && view.getUint8(at) === 0xff) {
    const marker = view.getUint8(at + 1);
    if (marker >= 0xc0 && marker <= 0xcf && !notFrames.has(marker)) {
      return { type: 'jpg', width: view.getUint16(at + 7), height: view.getUint16(at + 5) };
    }
    // A marker may be preceded by any number of fill bytes.
    at += marker === 0xff ? 1 : 2 + view.getUint16(at + 2);
  }
  return null;
}
