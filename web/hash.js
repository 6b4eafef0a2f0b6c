// SHA-256, of bytes at hand and of bytes that pass by.

import { createSHA256 } from 'hash-wasm';

/** @param {unknown} value @returns {value is string} whether it is a SHA-256 as it is written here */
export function isSha256(value) {
  return typeof value === 'string' && /^[0-9a-f]{64}$/.test(value);
}

/** @param {Uint8Array} bytes @returns {Promise<string>} 64 hexadecimal digits */
export async function sha256(bytes) {
  if (!globalThis.crypto?.subtle) return (await createSHA256()).update(bytes).digest('hex'); // an insecure page
  const digest = await crypto.subtle.digest('SHA-256', /** @type {BufferSource} */ (bytes));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/**
 * The hash of a whole file that comes in pieces, which Web Crypto has not.
 * @returns {Promise<{update: (bytes: Uint8Array) => void, hex: () => string}>}
 */
export async function streamingSha256() {
  const hasher = await createSHA256();
  return {
    update: (bytes) => { hasher.update(bytes); },
    hex: () => hasher.digest('hex'),
  };
}
