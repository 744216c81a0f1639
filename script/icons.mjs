// Draws the app's icons from the geometry of the mark: `node script/icons.mjs` writes public/favicon.svg and
// public/icons/*.png. Run it by hand after changing the mark; the results are committed.
import { mkdirSync, writeFileSync } from 'node:fs';
import { deflateSync } from 'node:zlib';
const folder = new URL('../public/', import.meta.url);
const [GROUND, PALE, SKY, KAKI] = ['#123F56', '#EAF3F6', '#8CCAE2', '#F0854A'];

// The mark on a field of 100 × 100: five blades of a knotted paper strip, each a triangle with rounded corners.
const ROUND = 1.3;
const BLADES = [
  { colour: KAKI, corners: [[55.14, 12.57], [91.06, 38.67], [68.86, 54.8]] },
  { colour: PALE, corners: [[90.52, 45.74], [76.79, 87.96], [54.59, 71.83]] },
  { colour: SKY, corners: [[69.9, 89.63], [25.5, 89.63], [33.98, 63.53]] },
  { colour: PALE, corners: [[21.79, 83.6], [8.07, 41.37], [35.51, 41.37]] },
  { colour: SKY, corners: [[12.66, 35.97], [48.58, 9.87], [57.06, 35.97]] },
];
const MIDDLE = [50, 51.3]; // Between the middle of the box around it and the middle of the pentagon.

// `mark` is the part of the icon's width that the mark takes, `corner` the radius of the ground's corners in percent.
const ICONS = [
  { name: 'icon-192.png', size: 192, mark: 0.82, corner: 22 },
  { name: 'icon-512.png', size: 512, mark: 0.82, corner: 22 },
  { name: 'maskable-512.png', size: 512, mark: 0.68, corner: 0 }, // A launcher may cut away all but the inner 80 %.
  { name: 'apple-touch-icon.png', size: 180, mark: 0.76, corner: 0 }, // iOS rounds the corners itself.
];

mkdirSync(new URL('icons/', folder), { recursive: true });
for (const icon of ICONS) writeFileSync(new URL(`icons/${icon.name}`, folder), png(icon.size, draw(icon)));
writeFileSync(new URL('favicon.svg', folder), svg(0.9, 22));

// Every pixel takes the colour of each shape in turn, as far as the shape covers it.
function draw({ size, mark, corner }) {
  const pixels = Buffer.alloc(size * size * 4);
  const scale = size / 100; // Pixels per unit of the icon's own 100 × 100 field.
  const ground = rgb(GROUND);
  const blades = BLADES.map(({ colour, corners }) => ({ rgb: rgb(colour), corners: placed(corners, mark) }));
  for (let y = 0; y < size; y += 1) {
    for (let x = 0; x < size; x += 1) {
      const point = [(x + 0.5) / scale, (y + 0.5) / scale];
      let colour = ground;
      for (const blade of blades) {
        const share = covered((distanceToPolygon(point, blade.corners) - ROUND * mark) * scale);
        colour = colour.map((value, i) => value + (blade.rgb[i] - value) * share);
      }
      const alpha = covered(distanceToGround(point, corner) * scale);
      pixels.set([...colour.map(Math.round), Math.round(alpha * 255)], (y * size + x) * 4);
    }
  }
  return pixels;
}

function placed(corners, mark) {
  return corners.map(([x, y]) => [50 + (x - MIDDLE[0]) * mark, 50 + (y - MIDDLE[1]) * mark]);
}

// How much of a pixel lies inside an edge that is this many pixels away; negative is inside.
function covered(distance) {
  return Math.min(1, Math.max(0, 0.5 - distance));
}

function distanceToPolygon([px, py], corners) {
  let nearest = Infinity;
  let inside = true; // The corners run clockwise, so an inner point lies to the right of every edge.
  corners.forEach(([ax, ay], i) => {
    const [bx, by] = corners[(i + 1) % corners.length];
    const [ex, ey] = [bx - ax, by - ay];
    const along = Math.min(1, Math.max(0, ((px - ax) * ex + (py - ay) * ey) / (ex * ex + ey * ey)));
    nearest = Math.min(nearest, Math.hypot(px - ax - along * ex, py - ay - along * ey));
    if (ex * (py - ay) - ey * (px - ax) < 0) inside = false;
  });
  return inside ? -nearest : nearest;
}

function distanceToGround([px, py], corner) {
  const [x, y] = [Math.abs(px - 50) - 50 + corner, Math.abs(py - 50) - 50 + corner];
  return Math.hypot(Math.max(x, 0), Math.max(y, 0)) + Math.min(Math.max(x, y), 0) - corner;
}

function rgb(hex) {
  return [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16));
}

function png(size, pixels) {
  const rows = Buffer.alloc(size * (size * 4 + 1)); // Each row begins with its filter, 0 for none.
  for (let y = 0; y < size; y += 1) pixels.copy(rows, y * (size * 4 + 1) + 1, y * size * 4, (y + 1) * size * 4);
  const header = Buffer.alloc(13);
  [0, 4].forEach((at) => header.writeUInt32BE(size, at));
  header.set([8, 6], 8); // 8 bits each of red, green, blue and alpha.
  const signature = Buffer.from('89504e470d0a1a0a', 'hex');
  const data = deflateSync(rows, { level: 9 });
  return Buffer.concat([signature, chunk('IHDR', header), chunk('IDAT', data), chunk('IEND')]);
}

function chunk(type, data = Buffer.alloc(0)) {
  const body = Buffer.concat([Buffer.from(type), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}

function crc32(bytes) {
  let sum = -1;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit += 1) sum = (sum >>> 1) ^ (sum & 1 ? 0xedb88320 : 0);
  }
  return ~sum >>> 0;
}

function svg(share, corner) {
  const text = (number) => String(+number.toFixed(2));
  const paths = BLADES.map(({ colour, corners }) => {
    const line = placed(corners, share).map((point) => point.map(text).join(' ')).join('L');
    return `<path d="M${line}Z" fill="${colour}" stroke="${colour}"/>`;
  });
  const ground = `<rect width="100" height="100" rx="${corner}" fill="${GROUND}"/>`;
  const mark = `<g stroke-linejoin="round" stroke-width="${text(2 * ROUND * share)}">${paths.join('')}</g>`;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100">${ground}${mark}</svg>\n`;
}
