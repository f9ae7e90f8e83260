import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pictureSize } from '../../main/storage/picture-size.ts';
import { png } from '../support/picture.ts';

/** The segments of a JPEG up to its frame. */
function jpeg(width: number, height: number): Uint8Array {
  const size = Buffer.alloc(4);
  size.writeUInt16BE(height, 0);
  size.writeUInt16BE(width, 2);
  return Buffer.from([
    ...[0xff, 0xd8],
    // A remark, then fill bytes, then a table, none of which is the frame.
    ...[0xff, 0xfe, 0x00, 0x06, 0xff, 0xc0, 0x01, 0x02],
    ...[0xff, 0xff, 0xff, 0xc4, 0x00, 0x04, 0x00, 0x00],
    ...[0xff, 0xc2, 0x00, 0x11, 0x08, ...size, 0x03],
    ...[0x01, 0x22, 0x00, 0x02, 0x11, 0x01, 0x03, 0x11, 0x01],
  ]);
}

describe('the size of a picture', () => {
  it('is read from a PNG and from a JPEG', () => {
    expect(pictureSize(png(30, 20))).toEqual({ type: 'png', width: 30, height: 20 });
    expect(pictureSize(jpeg(640, 480))).toEqual({ type: 'jpg', width: 640, height: 480 });
  });

  it('is that of no other bytes, and reading them always ends', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 80 }), (bytes) => {
        expect(pictureSize(bytes)).toBeNull();
        // Broken off or scrambled behind a right beginning it may be read or not, but never throws.
        pictureSize(new Uint8Array([...jpeg(9, 9).slice(0, 10), ...bytes]));
        pictureSize(jpeg(9, 9).slice(0, bytes.length));
      }),
    );
  });
});
