import assert from 'node:assert/strict';
import { test } from 'node:test';
import { StopFilter } from '../../web/stop-filter.js';

/** What a filter lets through when a text arrives in pieces. */
function filter(stops, pieces) {
  const stopFilter = new StopFilter(stops);
  let passed = '';
  for (const piece of pieces) {
    const { text, stopped } = stopFilter.push(piece);
    passed += text;
    if (stopped) return passed;
  }
  return passed + stopFilter.flush();
}

/** The same, from the text's beginnings: the first one that ends with a stop text counts. */
function expected(stops, text) {
  for (let end = 1; end <= text.length; end += 1) {
    const found = stops.filter((stop) => text.slice(0, end).endsWith(stop)).map((stop) => stop.length);
    if (found.length > 0) return text.slice(0, end - Math.max(...found));
  }
  return text;
}

/** Splits a text after each place where the bits of `mask` say so. */
function split(text, mask) {
  const pieces = [''];
  [...text].forEach((character, i) => {
    pieces[pieces.length - 1] += character;
    if (mask & (1 << i)) pieces.push('');
  });
  return pieces;
}

test('text that could begin a stop text waits until that is decided', () => {
  const stopFilter = new StopFilter(['<end>']);
  assert.deepEqual(stopFilter.push('one <'), { text: 'one ', stopped: false });
  assert.deepEqual(stopFilter.push('en'), { text: '', stopped: false });
  assert.deepEqual(stopFilter.push('g'), { text: '<eng', stopped: false });
  assert.deepEqual(stopFilter.push('<end> two'), { text: '', stopped: true });
});

test('every way to cut a text into pieces gives the same', () => {
  const cases = [
    [['ab'], 'aaababab'], [['aab', 'ba'], 'aaabaaab'], [['abc', 'b'], 'aabcbabc'],
    [['aaa'], 'aabaaab'], [['abab'], 'abaababb'], [['x'], 'abcabcab'], [[], 'abababab'], [['äö', 'öä'], 'aöööäöa'],
  ];
  for (const [stops, text] of cases) {
    for (let mask = 0; mask < 2 ** [...text].length; mask += 1) {
      assert.equal(filter(stops, split(text, mask)), expected(stops, text), `${stops} in ${text}, cut by ${mask}`);
    }
  }
});

test('ten thousand stop texts take bounded time', () => {
  const stops = Array.from({ length: 10_000 }, (_, i) => `stop ${i}.`);
  const begin = performance.now();
  assert.equal(filter(stops, 'it will never stop here, says stop 77. and goes on'.split(/(?= )/)), 'it will never stop here, says ');
  assert.ok(performance.now() - begin < 2000);
});
