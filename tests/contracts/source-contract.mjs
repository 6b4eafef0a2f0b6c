// The contract of a source: one suite that every kind passes.
import { check, collect, rejects, same, sameBytes } from './support.mjs';

/** Bytes of the file: several chunks of every kind, and not a round number. */
export const FILE_BYTES = 2 ** 20 + 300_007;
export const FILE_SEED = 7;

/**
 * @typedef {import('../../web/source.js').Source} Source
 *
 * @typedef {object} SourceKind
 * @property {() => Promise<Source>} open of makeBytes(FILE_BYTES, FILE_SEED)
 * @property {boolean} hasRanges
 * @property {number | null} size that it says
 * @property {(() => Promise<Source>)} [openHeld] of a file of which only the beginning comes
 * @property {(() => Promise<Source>) | undefined} openShort of a file that has fewer bytes than it says
 * @property {(() => Promise<unknown>) | undefined} allFreed resolves when nothing is held for any reading
 */

/**
 * Reads and checks a part. @param {Source} source @param {Uint8Array} bytes @param {number} start @param {number | null} end
 */
async function readPart(source, bytes, start, end) {
  sameBytes(await collect(source.read(start, end)), bytes.subarray(start, end ?? bytes.length), `bytes ${start} to ${end}`);
}

/** @type {Record<string, (kind: SourceKind, bytes: Uint8Array) => Promise<void>>} */
export const sourceContract = {
  'says its size, and whether it has ranges': async ({ open, hasRanges, size }) => {
    const source = await open();
    same([source.hasRanges, source.size], [hasRanges, size], 'hasRanges, size');
    for (const about of [source.etag, source.lastModified, source.sha256]) {
      check(about === null || typeof about === 'string', `what is known of the file: ${about}`);
    }
    source.close();
  },

  'reads any range': async ({ open }, bytes) => {
    const chunk = 2 ** 20;
    const parts = [
      [0, 1], [0, 0], [1, 2], [12_345, 12_345], [bytes.length - 1, bytes.length], [bytes.length - 1, null],
      [chunk - 1, chunk + 1], [chunk, chunk + 65_536], [65_535, chunk + 3], [7, null], [bytes.length, bytes.length], [0, null],
    ];
    const source = await open();
    for (const [start, end] of parts) await readPart(source, bytes, start, end);
    source.close();
  },

  'the first reading is from anywhere': async ({ open }, bytes) => {
    for (const [start, end] of [[0, bytes.length], [100_001, 200_003], [bytes.length - 5, null]]) {
      const source = await open();
      await readPart(source, bytes, start, end);
      source.close();
    }
  },

  'two readings at once': async ({ open, hasRanges }, bytes) => {
    if (!hasRanges) return;
    const source = await open();
    await Promise.all([readPart(source, bytes, 0, 1_000_001), readPart(source, bytes, 500_001, null), readPart(source, bytes, 5, 9)]);
    const readings = [source.read(0, null)[Symbol.asyncIterator](), source.read(bytes.length >> 1, null)[Symbol.asyncIterator]()];
    const heads = [];
    for (const reading of readings) { // each chunk is its reader's until that one asks for more
      const { value } = await reading.next();
      heads.push({ value, copy: value.slice() });
    }
    for (const { value, copy } of heads) sameBytes(value, copy, 'a chunk that is still used');
    for (const reading of readings) await reading.return?.();
    source.close();
  },

  'who leaves early frees what was held, and the source goes on': async ({ open, openHeld = open, allFreed }, bytes) => {
    const source = await openHeld();
    for (let i = 0; i < 3; i += 1) {
      for await (const piece of source.read(0, null)) {
        check(piece.length > 0, 'an empty chunk');
        break;
      }
    }
    await allFreed?.();
    await readPart(source, bytes, 10, 20);
    source.close();
  },

  'close() ends readings': async ({ open, allFreed }, bytes) => {
    const running = await open();
    const reading = running.read(0, null)[Symbol.asyncIterator]();
    const { value } = await reading.next();
    running.close();
    if (value.length < bytes.length) {
      await rejects((async () => {
        while (!(await reading.next()).done);
      })(), ['NetworkError', 'InvalidInput'], 'a running one');
    } else await reading.return?.(undefined); // one chunk was all of it
    await rejects(collect(running.read(0, 10)), ['NetworkError', 'InvalidInput'], 'a later one');

    const fresh = await open();
    fresh.close();
    fresh.close();
    await rejects(collect(fresh.read(0, 10)), ['NetworkError', 'InvalidInput'], 'the first one');
    await allFreed?.();
  },

  'a file that is shorter than it said': async ({ openShort }, bytes) => {
    if (!openShort) return;
    const source = await openShort();
    const received = [];
    await rejects((async () => {
      for await (const piece of source.read(0, null)) received.push(piece.slice());
    })(), ['NetworkError', 'InvalidInput'], 'to its end');
    let at = 0;
    for (const piece of received) {
      sameBytes(piece, bytes.subarray(at, at + piece.length), 'what was there');
      at += piece.length;
    }
    check(at < bytes.length, 'the end was made up');
    await rejects(collect(source.read(bytes.length - 10, null)), ['NetworkError', 'InvalidInput'], 'behind its end');
    source.close();
  },
};

/**
 * The kinds of source that Node and pages share.
 * @param {string} origin of the contracts' server
 * @param {{HttpSource: typeof import('../../web/source-http.js').HttpSource, blobSource: typeof import('../../web/source.js').blobSource}} web
 * @param {Uint8Array} bytes
 * @returns {Record<string, SourceKind>}
 */
export function commonKinds(origin, { HttpSource, blobSource }, bytes) {
  const blob = new Blob([/** @type {Uint8Array<ArrayBuffer>} */ (bytes)]);
  let count = 0;

  /** @param {string} mode @param {boolean} hasRanges @param {number | null} size @param {string} [short] mode @returns {SourceKind} */
  const http = (mode, hasRanges, size, short) => {
    const held = `${hasRanges ? '' : 'no '}ranges, held`;
    const name = `${Math.random().toString(36).slice(2)}-${count += 1}`;
    const address = (/** @type {string} */ as) =>
      `${origin}/file/${name}?${new URLSearchParams({ mode: as, size: String(bytes.length), seed: String(FILE_SEED) })}`;
    return {
      hasRanges,
      size,
      open: () => HttpSource.open(address(mode)),
      openHeld: () => HttpSource.open(address(held)),
      openShort: short === undefined ? undefined : () => HttpSource.open(address(short)),
      async allFreed() {
        for (let tries = 0; ; tries += 1) {
          const log = await (await fetch(`${origin}/log/${name}`)).json();
          if (log.every((/** @type {{isOpen: boolean}} */ { isOpen }) => !isOpen)) return;
          check(tries < 500, 'connections are still used');
          await new Promise((resolve) => { setTimeout(resolve, 10); });
        }
      },
    };
  };

  // A blob whose streams that are not at their end are counted.
  const held = new Set();
  const counted = (/** @type {Blob} */ part) => /** @type {any} */ ({
    size: part.size,
    slice: (/** @type {number} */ start, /** @type {number} */ end) => counted(part.slice(start, end)),
    stream() {
      const reader = part.stream().getReader();
      held.add(reader);
      return new ReadableStream({
        async pull(controller) {
          const { done, value } = await reader.read();
          if (!done) {
            controller.enqueue(value);
            return;
          }
          held.delete(reader);
          controller.close();
        },
        async cancel() {
          held.delete(reader);
          await reader.cancel();
        },
      });
    },
  });

  return {
    blob: {
      hasRanges: true,
      size: bytes.length,
      open: async () => blobSource(counted(blob)),
      openShort: async () => blobSource(/** @type {any} */ ({
        size: blob.size, slice: (/** @type {number} */ start, /** @type {number} */ end) => blob.slice(0, -1000).slice(start, end),
      })),
      allFreed: async () => same(held.size, 0, 'streams that are still held'),
    },
    'http with ranges': http('ranges', true, bytes.length, 'ranges, shorter'),
    'http without ranges': http('no ranges', false, bytes.length, 'no ranges, shorter'),
    'http without ranges and size': http('no ranges, no size', false, null),
  };
}
