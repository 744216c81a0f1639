// Joins pictures of one size into one that moves: an animated PNG, of which each frame holds only what has changed.
import { deflateSync } from 'node:zlib';
import { PNG } from 'pngjs';

const SIGNATURE = Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]);

const u32 = (...values) => {
  const bytes = Buffer.alloc(values.length * 4);
  values.forEach((value, place) => bytes.writeUInt32BE(value, place * 4));
  return bytes;
};

function crc32(bytes) {
  let sum = 0xffffffff;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit += 1) sum = sum & 1 ? 0xedb88320 ^ (sum >>> 1) : sum >>> 1;
  }
  return (sum ^ 0xffffffff) >>> 0;
}

function chunk(name, ...parts) {
  const body = Buffer.concat([Buffer.from(name), ...parts]);
  return Buffer.concat([u32(body.length - 4), body, u32(crc32(body))]);
}

/** The smallest rectangle that holds every change; none if nothing changed. */
function changed(before, now) {
  let [left, top, right, bottom] = [now.width, now.height, -1, -1];
  for (let y = 0; y < now.height; y += 1) {
    for (let x = 0; x < now.width; x += 1) {
      const place = (y * now.width + x) * 4;
      if (before.data.readUInt32BE(place) === now.data.readUInt32BE(place)) continue;
      [left, right, bottom] = [Math.min(left, x), Math.max(right, x), y];
      if (top > y) top = y;
    }
  }
  return right < 0 ? undefined : { left, top, width: right - left + 1, height: bottom - top + 1 };
}

/** The lines of a rectangle as a PNG keeps them: as they are, or told by what differs from the line above. */
function packed({ data, width }, rectangle) {
  const lines = (isTold) => Array.from({ length: rectangle.height }, (_, y) => {
    const line = Buffer.alloc(1 + rectangle.width * 3);
    line[0] = isTold ? 2 : 0;
    for (let x = 0; x < rectangle.width; x += 1) {
      const place = ((rectangle.top + y) * width + rectangle.left + x) * 4;
      for (let colour = 0; colour < 3; colour += 1) {
        const above = isTold && y > 0 ? data[place + colour - width * 4] : 0;
        line[1 + x * 3 + colour] = data[place + colour] - above;
      }
    }
    return line;
  });
  const [plain, told] = [false, true].map((isTold) => deflateSync(Buffer.concat(lines(isTold)), { level: 9 }));
  return plain.length < told.length ? plain : told;
}

/** One picture of many: `frames` are PNG files of one size with the time each of them stays, in milliseconds. */
export function animate(frames) {
  const told = [];
  for (const { png, ms } of frames) {
    const picture = PNG.sync.read(png);
    const last = told.at(-1);
    const rectangle = last ? changed(last.picture, picture) : { left: 0, top: 0, width: picture.width, height: picture.height };
    if (rectangle) told.push({ picture, rectangle, ms });
    else last.ms += ms;
  }
  let order = 0;
  const chunks = told.flatMap(({ picture, rectangle: { left, top, width, height }, ms }, place) => {
    const timing = Buffer.from([ms >> 8, ms & 255, 1000 >> 8, 1000 & 255, 0, 0]);
    const control = chunk('fcTL', u32(order++, width, height, left, top), timing);
    const pixels = packed(picture, { left, top, width, height });
    return [control, place === 0 ? chunk('IDAT', pixels) : chunk('fdAT', u32(order++), pixels)];
  });
  const [{ picture: { width, height } }] = told;
  const head = chunk('IHDR', u32(width, height), Buffer.from([8, 2, 0, 0, 0]));
  return Buffer.concat([SIGNATURE, head, chunk('acTL', u32(told.length, 0)), ...chunks, chunk('IEND')]);
}
