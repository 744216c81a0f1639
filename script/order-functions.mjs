// Puts functions that look alike next to each other, so that gzip, which looks back no further than 32 KB, finds what they
// have in common: a program of this kind becomes some 7 % smaller on the way to the reader, and is the same program.
// wasm-opt sorts functions by their names; this gives each a name that says where it belongs.

const PIECE = 6; // So many bytes are a piece that two functions may share; shorter ones are found in all of them.
const LOOKS = 256; // By so many of its pieces a function is known.
const COMMON = 800; // A piece that more functions have says nothing about any.
const BEHIND = 4; // The next function is to look like one of so many before it.

/** The program with a name for each function, in the order that suits gzip. */
export function withOrder(program) {
  const { functions, imported } = readFunctions(program);
  const names = new Array(functions.length);
  alike(functions).forEach((place, rank) => { names[place] = `f${String(rank).padStart(6, '0')}`; });
  return Buffer.concat([program, nameSection(names, imported)]);
}

/** The places of the functions as a chain in which each is like those before it. */
function alike(functions) {
  const looks = functions.map(look);
  const having = new Map();
  looks.forEach((pieces, place) => {
    for (const piece of pieces) {
      if (having.has(piece)) having.get(piece).push(place);
      else having.set(piece, [place]);
    }
  });
  const left = new Set(functions.keys());
  const chain = [];
  let next = 0;
  while (next !== undefined) {
    chain.push(next);
    left.delete(next);
    const shared = new Map();
    for (const before of chain.slice(-BEHIND)) {
      for (const piece of looks[before]) {
        const others = having.get(piece);
        if (others.length > COMMON) continue;
        for (const other of others) if (left.has(other)) shared.set(other, (shared.get(other) ?? 0) + 1);
      }
    }
    next = left.values().next().value;
    let most = 0;
    for (const [place, count] of shared) if (count > most) [next, most] = [place, count];
  }
  return chain;
}

/** The pieces by which a function is known: those with the lowest hashes, which are the same ones in functions alike. */
function look(body) {
  const hashes = new Set();
  for (let from = 0; from + PIECE <= body.length; from += 1) {
    let hash = 0x811c9dc5;
    for (let at = from; at < from + PIECE; at += 1) hash = Math.imul(hash ^ body[at], 0x01000193) >>> 0;
    hashes.add(hash);
  }
  return [...hashes].sort((one, two) => one - two).slice(0, LOOKS);
}

function readFunctions(program) {
  const reader = { at: 8 };
  const number = () => {
    let [value, shift] = [0, 0];
    for (;;) {
      const byte = program[reader.at];
      reader.at += 1;
      value += (byte & 0x7f) * 2 ** shift;
      shift += 7;
      if (byte < 0x80) return value;
    }
  };
  const functions = [];
  const kinds = WebAssembly.Module.imports(new WebAssembly.Module(program));
  const imported = kinds.filter(({ kind }) => kind === 'function').length;
  while (reader.at < program.length) {
    const kind = program[reader.at];
    reader.at += 1;
    const size = number();
    const end = reader.at + size;
    if (kind === 10) {
      for (let left = number(); left > 0; left -= 1) {
        const length = number();
        functions.push(program.subarray(reader.at, reader.at + length));
        reader.at += length;
      }
    }
    reader.at = end;
  }
  return { functions, imported };
}

/** The section in which a program says what its functions are called. */
function nameSection(names, imported) {
  const leb = (value) => {
    const bytes = [];
    for (; value > 0x7f; value >>>= 7) bytes.push((value & 0x7f) | 0x80);
    return Buffer.from([...bytes, value]);
  };
  const text = (words) => Buffer.concat([leb(words.length), Buffer.from(words)]);
  const entries = names.map((name, place) => Buffer.concat([leb(imported + place), text(name)]));
  const list = Buffer.concat([leb(entries.length), ...entries]);
  const content = Buffer.concat([text('name'), Buffer.from([1]), leb(list.length), list]);
  return Buffer.concat([Buffer.from([0]), leb(content.length), content]);
}
