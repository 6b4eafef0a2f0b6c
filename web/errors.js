// The one error type of the library, and the abort.

/** @typedef {import('./index.d.ts').ErrorCode} ErrorCode */

/** Failures that can pass without the caller changing anything. */
const RETRYABLE = new Set(['NetworkError', 'Stalled', 'IntegrityMismatch', 'UpgradeBlocked', 'WorkerCrashed', 'EngineFault']);

export class TrilobiteError extends Error {
  /**
   * @param {ErrorCode} code
   * @param {string} message
   * @param {{cause?: unknown, retryable?: boolean, details?: Record<string, number | string>}} [options]
   */
  constructor(code, message, { cause, retryable = RETRYABLE.has(code), details = {} } = {}) {
    super(message, cause === undefined ? undefined : { cause });
    this.name = 'TrilobiteError';
    this.code = code;
    this.retryable = retryable;
    this.details = details;
  }
}

/** What came so far is of no use, and the next try can be of more. */
export class StartOver extends TrilobiteError {}

/** @param {string} what what was aborted, for example "generation" */
export function abortError(what) {
  return new DOMException(`The ${what} was aborted.`, 'AbortError');
}

/** What went wrong, with its cause: Node's fetch tells only there. @param {unknown} error @returns {string} */
export function messageOf(error) {
  if (!(error instanceof Error)) return String(error);
  return error.cause instanceof Error ? `${error.message} (${messageOf(error.cause)})` : error.message;
}
