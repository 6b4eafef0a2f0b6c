// A model in several GGUF files, name-00001-of-00003.gguf and so on, read as one file: the header that the
// engine makes of theirs, then their data.

import { TrilobiteError } from './errors.js';

/** Bytes of a part's beginning that are asked for at a time, until its header is complete. */
const HEADER_STEP = 2 ** 20;

/** @typedef {import('./source.js').Source} Source */

/**
 * The names of all parts, by that of the first.
 * @param {string} name a file's name or path @returns {string[]} the name alone if it is not one of several
 */
export function partNames(name) {
  const [, stem, number, count] = /^(.*-)(\d{5})-of-(\d{5})\.gguf$/is.exec(name) ?? [];
  if (number === undefined || Number(number) !== 1 || Number(count) < 2) return [name];
  return Array.from({ length: Number(count) }, (_, part) => `${stem}${String(part + 1).padStart(5, '0')}-of-${count}.gguf`);
}

/** Feeds the split with a part's header. @param {import('./split.js').Split} split @param {number} part @param {Source} source */
async function readHeader(split, part, source) {
  const { size } = source;
  if (size === null || !source.hasRanges) {
    throw new TrilobiteError('FormatUnsupported', 'A model in several files needs a server that sends parts of a file (Range).');
  }
  for (let at = 0; at < size; at += HEADER_STEP) {
    for await (const bytes of source.read(at, Math.min(at + HEADER_STEP, size))) {
      if (split.feed(part, bytes)) return;
    }
  }
  throw new TrilobiteError('FormatCorrupt', `File ${part + 1} of the model ends in its header.`);
}

/** What all have, in one text; null if one has none. @param {(string | null)[]} texts */
const joined = (texts) => (texts.includes(null) ? null : texts.join(' '));

/**
 * @param {string[]} names of the parts
 * @param {(name: string, start: number, end: number) => Promise<Source>} openPart with what will be read first
 * @param {(count: number) => import('./split.js').Split} newSplit
 * @returns {Promise<Source>}
 */
export async function splitSource(names, openPart, newSplit) {
  /** @type {Source[]} */
  const sources = [];
  let isClosed = false;
  const close = () => {
    isClosed = true;
    sources.forEach((source) => source.close());
  };
  const split = newSplit(names.length);
  try {
    for (const [part, name] of names.entries()) {
      sources.push(await openPart(name, 0, HEADER_STEP));
      await readHeader(split, part, sources[part]);
    }
    const { header, size, parts } = split.layout();
    parts.forEach(({ start, size: bytes }, part) => {
      if (start + bytes > Number(sources[part].size)) {
        throw new TrilobiteError('FormatCorrupt', `${names[part]} is shorter than its header says.`);
      }
    });

    return {
      size,
      hasRanges: true,
      etag: joined(sources.map(({ etag }) => etag)),
      lastModified: joined(sources.map(({ lastModified }) => lastModified)),
      sha256: null,
      close,
      async* read(start, end) {
        const stop = Math.min(end ?? size, size);
        for (let at = start; at < stop;) {
          if (isClosed) throw new TrilobiteError('InvalidInput', 'The model\'s files have been closed.');
          const part = parts.findIndex((place) => at < place.at + place.size);
          const place = part < 0 ? { at: size, start: 0, size: 0 } : parts[part];
          if (at < header.length) {
            const piece = header.slice(at, stop);
            at += piece.length;
            yield piece;
          } else if (at < place.at) {
            const zeros = new Uint8Array(Math.min(place.at, stop) - at);
            at += zeros.length;
            yield zeros;
          } else {
            const from = place.start + at - place.at;
            for await (const bytes of sources[part].read(from, place.start + Math.min(place.size, stop - place.at))) {
              at += bytes.length;
              yield bytes;
            }
          }
        }
      },
    };
  } catch (error) {
    close();
    throw error;
  } finally {
    split.free();
  }
}
