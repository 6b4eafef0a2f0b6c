// Waiting before another try.

/** Milliseconds before the second try; each further one waits twice as long. */
const FIRST_DELAY = 250;
const LONGEST_DELAY = 8000;
/** What a server may ask for with Retry-After. */
const LONGEST_RETRY_AFTER = 60_000;

/** @param {number} ms @returns {Promise<void>} */
export function pause(ms) {
  return new Promise((resolve) => { setTimeout(resolve, ms); });
}

/**
 * Milliseconds to wait behind so many failures in a row: half of it by chance, so that many clients of a
 * server that had failed do not come back at once.
 * @param {number} failures 1 or more @param {number} [retryAfter] milliseconds that the server asks for
 */
export function retryDelay(failures, retryAfter = 0) {
  const delay = Math.min(FIRST_DELAY * 2 ** (failures - 1), LONGEST_DELAY);
  return Math.max(delay * (0.5 + Math.random() / 2), Math.min(retryAfter, LONGEST_RETRY_AFTER));
}

/**
 * What a Retry-After header asks for, in milliseconds.
 * @param {string | null} header seconds or a date @returns {number | undefined}
 */
export function parseRetryAfter(header) {
  if (header === null) return undefined;
  if (/^\d+$/.test(header)) return Number(header) * 1000;
  const date = Date.parse(header);
  return Number.isNaN(date) ? undefined : Math.max(date - Date.now(), 0);
}
