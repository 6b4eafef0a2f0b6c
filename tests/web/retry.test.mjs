// Waiting before another try.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseRetryAfter, pause, retryDelay } from '../../web/retry.js';

/** The least and the most of many delays. @param {number} failures @param {number} [retryAfter] */
function bounds(failures, retryAfter) {
  const delays = Array.from({ length: 2000 }, () => retryDelay(failures, retryAfter));
  return [Math.min(...delays), Math.max(...delays)];
}

test('delays double up to a limit, and half of each is chance', () => {
  for (const [failures, most] of [[1, 250], [2, 500], [3, 1000], [4, 2000], [5, 4000], [6, 8000], [7, 8000], [50, 8000], [5000, 8000]]) {
    const [least, longest] = bounds(failures);
    assert.ok(least >= most / 2 && least < most * 0.55, `${failures} failures: at least ${least}`);
    assert.ok(longest <= most && longest > most * 0.95, `${failures} failures: at most ${longest}`);
  }
});

test('a server may ask for more time, up to a minute', () => {
  assert.deepEqual(bounds(1, 5000), [5000, 5000]);
  assert.ok(bounds(6, 100)[0] >= 4000, 'not for less');
  assert.deepEqual(bounds(1, 86_400_000), [60_000, 60_000]);
  assert.deepEqual(bounds(1, Infinity), [60_000, 60_000]);
});

test('Retry-After is seconds or a date', () => {
  assert.equal(parseRetryAfter(null), undefined);
  assert.equal(parseRetryAfter('0'), 0);
  assert.equal(parseRetryAfter('7'), 7000);
  assert.equal(parseRetryAfter('9'.repeat(400)), Infinity);
  assert.equal(parseRetryAfter('soon'), undefined);
  assert.equal(parseRetryAfter(''), undefined);
  assert.equal(parseRetryAfter('Wed, 21 Oct 2015 07:28:00 GMT'), 0);
  const inFuture = Number(parseRetryAfter(new Date(Date.now() + 90_000).toUTCString()));
  assert.ok(inFuture > 80_000 && inFuture <= 90_000, `${inFuture}`);
});

test('a pause lasts as long as it should', async () => {
  const begun = performance.now();
  await pause(30);
  assert.ok(performance.now() - begun >= 28);
});
