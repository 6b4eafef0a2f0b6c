// stats.mjs - what is said about repeated measurements.

/**
 * @typedef {{median: number, min: number, max: number, n: number}} Spread
 */

/** @param {number[]} values at least one @returns {Spread} */
export function spread(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = (sorted.length - 1) / 2;
  const median = (sorted[Math.floor(middle)] + sorted[Math.ceil(middle)]) / 2;
  return { median, min: sorted[0], max: sorted[sorted.length - 1], n: sorted.length };
}

/** a[i] / b[i] of measurements that were taken in turn. @param {number[]} a @param {number[]} b @returns {Spread} */
export function ratios(a, b) {
  return spread(a.map((value, i) => value / b[i]));
}
