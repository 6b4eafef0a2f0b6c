// The messages between a model's handle and its worker, and errors across the wire.
//
// The handle sends:  call {id, method, params}, credit {id, count}, abort {id}
// The worker sends:  event {id, event, value}, then one of return {id, value} or throw {id, error}
//
// A call may carry credit: the worker sends at most that many text events ahead of its consumer.
// For the load the worker may ask for threads: workers that the handle starts and connects with it.
// A fatal error ends all calls, whichever it names: the worker is of no use any more.

import { TrilobiteError } from './errors.js';

export const CALL = 'call';
export const CREDIT = 'credit';
export const ABORT = 'abort';
export const EVENT = 'event';
export const RETURN = 'return';
export const THROW = 'throw';

/** Text events a worker may send before the consumer has taken the first. */
export const INITIAL_CREDIT = 32;

/** Milliseconds that a thread may take for each step of its start. */
export const START_LIMIT = 10_000;

/**
 * @typedef {{kind: string, id: number, method?: string, params?: any, count?: number, event?: string,
 *   value?: any, error?: WireError}} Message
 * @typedef {{name: string, message: string, code?: import('./errors.js').ErrorCode, retryable?: boolean,
 *   details?: Record<string, number | string>, fatal?: boolean, cause?: string}} WireError
 */

/** @param {unknown} data @returns {data is Message} */
export function isMessage(data) {
  return typeof data === 'object' && data !== null && 'kind' in data && 'id' in data
    && typeof data.kind === 'string' && typeof data.id === 'number';
}

/** @param {unknown} error @returns {WireError} */
export function toWire(error) {
  if (error instanceof TrilobiteError) {
    const { name, message, code, retryable, details, cause } = error;
    return {
      name, message, code, retryable, details,
      fatal: code === 'EngineFault' || code === 'WorkerCrashed',
      cause: cause === undefined ? undefined : String(cause),
    };
  }
  const { name = 'Error', message = String(error) } = error instanceof Error ? error : {};
  return { name, message };
}

/** @param {WireError} wire @returns {Error} */
export function fromWire({ name, message, code, retryable, details, cause }) {
  if (name === 'AbortError') return new DOMException(message, name);
  return new TrilobiteError(code ?? 'WorkerCrashed', message, { retryable, details, cause });
}
