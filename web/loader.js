// One forward stream of file bytes into the engine, and on its way into the store.

import { TrilobiteError } from './errors.js';

/**
 * @typedef {import('./source.js').Source} Source
 * @typedef {import('./engine.js').Engine} Engine
 * @typedef {import('./engine.js').ModelOptions} ModelOptions
 * @typedef {import('./index.d.ts').LoadProgress} LoadProgress
 */

/** Milliseconds between progress events. */
const PROGRESS_INTERVAL = 50;

/** What makes the next source worth a try: the store failed, not the model. */
const STORE_FAILURES = ['IntegrityMismatch', 'StorageUnavailable'];

/**
 * Loads the first source that works.
 * @param {Engine} engine @param {AsyncIterable<Source>} sources best first @param {ModelOptions} options
 * @param {(progress: LoadProgress) => void} report @param {(warning: TrilobiteError) => void} warn
 * @returns {Promise<boolean>} whether it is stored for the next load
 */
export async function load(engine, sources, options, report, warn) {
  for await (const source of sources) {
    try {
      await loadInto(engine, source, options, report);
      return await source.keep();
    } catch (error) {
      await source.drop(error);
      if (!(error instanceof TrilobiteError) || !STORE_FAILURES.includes(error.code)) throw error;
      warn(error);
    }
  }
  throw new TrilobiteError('StorageUnavailable', 'The model could not be read.');
}

/**
 * Feeds a source to a new model of the engine.
 * @param {Engine} engine @param {Source} source @param {ModelOptions} options
 * @param {(progress: LoadProgress) => void} report
 */
async function loadInto(engine, source, options, report) {
  engine.newModel(source.size, options);
  let bytesDone = 0;
  let reportedAt = 0;
  const progress = () => report({ phase: source.phase, bytesDone, bytesTotal: source.size });
  progress();
  for await (const bytes of source.chunks()) {
    engine.feed(bytes);
    bytesDone += bytes.length;
    if (performance.now() - reportedAt > PROGRESS_INTERVAL) {
      reportedAt = performance.now();
      progress();
    }
    if (options.headerOnly && engine.hasHeader) break;
  }
  progress();
  if (!options.headerOnly) engine.finish();
  else if (engine.hasHeader) engine.endFeed();
  else throw new TrilobiteError('FormatCorrupt', `The file ends in its header, after ${bytesDone} bytes.`);
}
