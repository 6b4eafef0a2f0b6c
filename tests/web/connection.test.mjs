// The page's end of a worker, with a worker that can be made to say anything.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Connection } from '../../web/connection.js';
import { TrilobiteError, abortError } from '../../web/errors.js';
import { fromWire, toWire } from '../../web/protocol.js';

function fakeWorker() {
  const worker = {
    posted: /** @type {any[]} */ ([]),
    terminated: 0,
    busy: false,
    say: (/** @type {unknown} */ _message) => {},
    die: (/** @type {string} */ _reason) => {},
    post: (message) => worker.posted.push(message),
    listen(onMessage, onDeath) {
      worker.say = onMessage;
      worker.die = onDeath;
    },
    terminate: () => { worker.terminated += 1; },
    keepAlive: (busy) => { worker.busy = busy; },
  };
  return worker;
}

test('a fatal error ends all calls, whichever it names', async () => {
  const worker = fakeWorker();
  const connection = new Connection(worker);
  const ended = [];
  connection.onClose(() => ended.push('with it'));
  const { done } = connection.call('a', {});
  worker.say({ kind: 'throw', id: 0, error: toWire(new TrilobiteError('WorkerCrashed', 'A thread died.')) });
  await assert.rejects(done, { code: 'WorkerCrashed', message: 'A thread died.' });
  connection.onClose(() => ended.push('at once'));
  assert.deepEqual([worker.terminated, ended], [1, ['with it', 'at once']]);
});

test('a call can have a time limit, and deaths are told', async () => {
  const worker = fakeWorker();
  const deaths = [];
  const connection = new Connection(worker, (error) => deaths.push(error.code));
  const quick = connection.call('a', {}, { timeLimit: 20 });
  worker.say({ kind: 'return', id: quick.id, value: 1 });
  assert.equal(await quick.done, 1);
  await assert.rejects(connection.call('b', {}, { timeLimit: 20 }).done, /too long/);
  assert.deepEqual([worker.terminated, deaths], [1, []], 'it did not die by itself');
  const other = fakeWorker();
  new Connection(other, (error) => deaths.push(error.code));
  other.die('gone');
  other.die('gone');
  assert.deepEqual(deaths, ['WorkerCrashed']);
});

test('each call gets its own answer, in any order', async () => {
  const worker = fakeWorker();
  const connection = new Connection(worker);
  const first = connection.call('a', {});
  const second = connection.call('b', {});
  assert.equal(worker.busy, true);
  worker.say({ kind: 'return', id: second.id, value: 2 });
  assert.equal(await second.done, 2);
  worker.say({ kind: 'throw', id: first.id, error: { name: 'TrilobiteError', code: 'NumericFault', message: 'NaN' } });
  await assert.rejects(first.done, { code: 'NumericFault', message: 'NaN' });
  assert.equal(worker.busy, false, 'an idle model does not keep the process alive');
  connection.abort(first.id);
  connection.credit(first.id, 1);
  assert.equal(worker.posted.length, 2, 'nothing is said about calls that are over');
});

test('messages that make no sense are ignored', async () => {
  const worker = fakeWorker();
  const connection = new Connection(worker);
  const events = [];
  const { id, done } = connection.call('a', {}, { onEvent: (event, value) => events.push([event, value]) });
  const nonsense = [undefined, null, 1, 'x', [], {}, { kind: 'return' }, { id }, { kind: 'return', id: 99, value: 0 },
    { kind: 'return', id: String(id), value: 0 }, { kind: 'toString', id }, { kind: 'call', id, method: 'x' },
    { kind: 'event', id: 99, event: 'text', value: 'x' }, { kind: 5, id }];
  for (const message of nonsense) worker.say(message);
  worker.say({ kind: 'event', id, event: 'text', value: 'x' });
  worker.say({ kind: 'return', id, value: 1 });
  worker.say({ kind: 'return', id, value: 2 });
  worker.say({ kind: 'event', id, event: 'text', value: 'late' });
  assert.equal(await done, 1);
  assert.deepEqual(events, [['text', 'x']]);
});

test('a fault of the engine ends the connection, for the other calls too', async () => {
  const worker = fakeWorker();
  const connection = new Connection(worker);
  const [first, second] = [connection.call('a', {}), connection.call('b', {})];
  const error = toWire(new TrilobiteError('EngineFault', 'unreachable'));
  worker.say({ kind: 'throw', id: first.id, error });
  await assert.rejects(first.done, { code: 'EngineFault', retryable: true });
  await assert.rejects(second.done, { code: 'EngineFault' });
  assert.equal(worker.terminated, 1);
  await assert.rejects(connection.call('c', {}).done, (later) => later.code === 'Disposed' && later.cause.code === 'EngineFault');
});

test('a dead worker rejects every call, once', async () => {
  const worker = fakeWorker();
  const connection = new Connection(worker);
  const calls = Promise.allSettled([1, 2, 3].map(() => connection.call('a', {}).done));
  worker.die('The worker failed.');
  worker.die('again');
  for (const { reason } of await calls) assert.equal(reason?.code, 'WorkerCrashed');
  assert.equal(worker.terminated, 1);
});

test('errors keep what they say across the wire', () => {
  const error = new TrilobiteError('ContextOverflow', 'too long', { details: { tokens: 9, limit: 8 }, cause: new Error('inner') });
  const copy = fromWire(structuredClone(toWire(error)));
  assert.ok(copy instanceof TrilobiteError);
  assert.deepEqual([copy.code, copy.message, copy.details, copy.retryable, copy.cause],
    ['ContextOverflow', 'too long', { tokens: 9, limit: 8 }, false, 'Error: inner']);
  const abort = fromWire(structuredClone(toWire(abortError('generation'))));
  assert.ok(abort instanceof DOMException && abort.name === 'AbortError');
  assert.equal(fromWire(toWire('a string')).message, 'a string');
  assert.equal(fromWire(toWire(new RangeError('odd'))).message, 'odd');
});
