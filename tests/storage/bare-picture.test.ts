import { describe, expect, it } from 'vitest';
import { barePicture } from '../../main/storage/bare-picture.ts';
import { png, pngChunk } from '../support/picture.ts';

/** A progressive JPEG of 16 by 8 pixels that fade from red to blue, in several scans. */
const jpeg = Buffer.from(
  '/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDAAMCAgICAgMCAgIDAwMDBAYEBAQEBAgGBgUGCQgKCgkICQkKDA8MCgsOCwkJDRENDg8QEBEQCgwSExIQEw8QEBD/2wBDAQMDAwQDBAgEBAgQCwkLEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBD/wgARCAAIABADAREAAhEBAxEB/8QAFQABAQAAAAAAAAAAAAAAAAAAAAf/xAAWAQEBAQAAAAAAAAAAAAAAAAAABgf/2gAMAwEAAhADEAAAAY1caOP/xAAVEAEBAAAAAAAAAAAAAAAAAAAAFP/aAAgBAQABBQK9e//EABYRAAMAAAAAAAAAAAAAAAAAAAAXYv/aAAgBAwEBPwFgUMCj/8QAFhEAAwAAAAAAAAAAAAAAAAAAABdi/9oACAECAQE/AVrAtYP/xAAVEAEBAAAAAAAAAAAAAAAAAAAAMf/aAAgBAQAGPwKq/8QAFBABAAAAAAAAAAAAAAAAAAAAEP/aAAgBAQABPyEX/9oADAMBAAIAAwAAABDb/8QAFhEAAwAAAAAAAAAAAAAAAAAAABHw/9oACAEDAQE/ELZbP//EABYRAAMAAAAAAAAAAAAAAAAAAAAR8P/aAAgBAgEBPxCEQj//xAAWEAADAAAAAAAAAAAAAAAAAAAAcZH/2gAIAQEAAT8QVRVP/9k=',
  'base64',
);
/** The start of a JPEG with its JFIF header, before the tables. */
const HEAD = 20;
const SECRET = 'Samira el Amrani';

function segment(kind: number, data: string | Buffer): Buffer {
  const body = Buffer.from(data);
  const head = Buffer.from([0xff, kind, 0, 0]);
  head.writeUInt16BE(body.length + 2, 2);
  return Buffer.concat([head, body]);
}

describe('a picture without what its file says beside it', () => {
  it('loses the camera, the program, the remarks and the thumbnail of a JPEG', () => {
    const withThumbnail = Buffer.concat([
      Buffer.from([0xff, 0xd8]),
      segment(0xe0, Buffer.concat([jpeg.subarray(6, 18), Buffer.from([1, 1]), Buffer.from('rgb')])),
    ]);
    const file = Buffer.concat([
      withThumbnail,
      segment(0xe1, `Exif\0\0${SECRET}`),
      Buffer.from([0xff]),
      segment(0xed, `Photoshop 3.0\0${SECRET}`),
      segment(0xfe, SECRET),
      jpeg.subarray(HEAD),
      Buffer.from(SECRET),
    ]);
    expect(Buffer.from(barePicture(file, 'jpg') ?? [])).toEqual(jpeg);
  });

  it('keeps what tells the colours of a JPEG', () => {
    const colours = [segment(0xe2, 'ICC_PROFILE\0...'), segment(0xee, 'Adobe\0...')];
    const file = Buffer.concat([jpeg.subarray(0, HEAD), ...colours, jpeg.subarray(HEAD)]);
    expect(Buffer.from(barePicture(file, 'jpg') ?? [])).toEqual(file);
  });

  it('loses the texts, the times and the tail of a PNG, and keeps its colours', () => {
    const clean = Buffer.from(png(3, 2));
    const gamma = pngChunk('gAMA', Buffer.from([0, 0, 0xb1, 0x8f]));
    const texts = ['tEXt', 'zTXt', 'iTXt', 'eXIf', 'tIME'].map((name) =>
      pngChunk(name, Buffer.from(SECRET)),
    );
    const start = clean.subarray(0, 33);
    const rest = clean.subarray(33);
    const file = Buffer.concat([start, ...texts, gamma, rest, Buffer.from(SECRET)]);
    const bare = Buffer.from(barePicture(file, 'png') ?? []);
    expect(bare).toEqual(Buffer.concat([start, gamma, rest]));
  });

  it('is none where the file was cut off', () => {
    for (let length = 3; length < jpeg.length; length += 1) {
      expect(barePicture(jpeg.subarray(0, length), 'jpg')).toBeNull();
    }
    const whole = png(3, 2);
    for (let length = 8; length < whole.length; length += 1) {
      expect(barePicture(whole.subarray(0, length), 'png')).toBeNull();
    }
  });
});
