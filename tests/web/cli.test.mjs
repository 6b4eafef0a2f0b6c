// The command line, as a program.
import assert from 'node:assert/strict';
import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { serve } from '../../tools/serve.mjs';
import { loadModel, version } from '../../web/node.js';
import { plainModel, slowModel, smallModel } from '../support/models.mjs';

const PROGRAM = fileURLToPath(new URL('../../bin/trilobite.mjs', import.meta.url));

/** @param {string[]} args @param {string} [input] @param {string[]} [flags] of Node
 * @returns {Promise<{status: number, stdout: Buffer, text: string, stderr: string}>} */
function cli(args, input = '', flags = []) {
  return new Promise((resolve) => {
    const child = execFile(process.execPath, [...flags, PROGRAM, ...args], { encoding: 'buffer' }, (error, stdout, stderr) => {
      resolve({ status: error ? error.code : 0, stdout, text: stdout.toString(), stderr: stderr.toString() });
    });
    child.stdin.on('error', () => {});
    child.stdin.end(input);
  });
}

test('run streams the text to stdout and the speed to stderr', async () => {
  const model = await loadModel(smallModel());
  const { result } = model.generate('Hello', { maxTokens: 12, seed: 5, temperature: 1, topK: 10, topP: 0.9, minP: 0.01, repeatPenalty: 1.2 });
  const { status, text, stderr } = await cli(['run', smallModel(), 'Hello', '--max-tokens', '12', '--seed', '5', '--temperature', '1',
    '--top-k', '10', '--top-p', '0.9', '--min-p', '0.01', '--repeat-penalty', '1.2']);
  assert.deepEqual([status, text], [0, `${(await result).text}\n`]);
  assert.match(stderr, /12 generated \(\d.* tokens\/s\).*seed 5/);
  await model.dispose();
});

test('tokenize takes stdin byte by byte, detokenize gives it back', async () => {
  const text = ' Hé\u{1F600}\n\n<|eot_id|>\r\n';
  const { text: ids } = await cli(['tokenize', smallModel(), '--no-bos'], text);
  assert.match(ids, /^\d+( \d+)*\n$/);
  assert.equal((await cli(['detokenize', smallModel(), ...ids.trim().split(' ')])).text, text);
  const withBos = (await cli(['tokenize', smallModel()], text)).text;
  assert.ok(withBos.endsWith(` ${ids}`) && withBos.length > ids.length);
  const special = (await cli(['tokenize', smallModel(), '--no-bos', '--special'], text)).text;
  assert.ok(special.split(' ').length < ids.split(' ').length);
  assert.equal((await cli(['tokenize', smallModel(), '--no-bos'])).text, '\n');
});

test('logits are raw little-endian floats', async () => {
  const model = await loadModel(smallModel());
  const expected = await model.logits([40, 41]);
  const { stdout } = await cli(['logits', smallModel(), '40', '41']);
  assert.equal(stdout.length, 4 * model.info.vocabSize);
  assert.ok(expected.every((value, i) => value === stdout.readFloatLE(4 * i)));
  await model.dispose();
});

test('info, for people and as JSON', async () => {
  const { text } = await cli(['info', smallModel()]);
  for (const word of ['bitnet-b1.58', 'kvCache', 'general.name', 'token_embd.weight', 'I2_S']) assert.ok(text.includes(word), word);
  const json = JSON.parse((await cli(['info', smallModel(), '--json'])).text);
  assert.equal(json.tensors.length, 24);
  assert.equal(json.vocabSize, 512);
});

test('chat answers line after line', async () => {
  const { status, text, stderr } = await cli(['chat', smallModel(), '--max-tokens', '5', '--seed', '1', '--system', 'Be kind.'], 'Hello\n\nMore\n');
  assert.equal(status, 0);
  assert.equal(stderr.match(/5 generated/g)?.length, 2);
  assert.ok(text.length > 5);
  assert.equal(text.match(/^> /m), null, 'no prompts where nobody types');
  const refused = await cli(['chat', plainModel()], 'Hello\n');
  assert.deepEqual([refused.status, refused.text], [1, '']);
  assert.match(refused.stderr, /\(FormatUnsupported\)\n$/);
});

test('Ctrl-C ends run', async () => {
  const child = spawn(process.execPath, [PROGRAM, 'run', slowModel(), 'Hello', '--max-tokens', '4000', '--temperature', '0']);
  await once(child.stdout, 'data');
  child.kill('SIGINT');
  const [status] = await once(child, 'exit');
  assert.equal(status, 130);
});

test('a reader that leaves early is no error', async () => {
  const child = spawn(process.execPath, [PROGRAM, 'run', slowModel(), 'Hello', '--max-tokens', '300', '--temperature', '0']);
  await once(child.stdout, 'data');
  child.stdout.destroy();
  const [status] = await once(child, 'exit');
  assert.equal(status, 0);
});

test('too little memory is an error with numbers, and a shorter context or another KV cache fits', async () => {
  const flags = ['--wasm-max-mem-pages=400'];
  const run = ['run', slowModel(), 'x', '--max-tokens', '2'];
  const { status, stderr } = await cli([...run, '--kv-cache', 'f32'], '', flags);
  assert.equal(status, 1);
  assert.match(stderr, /4096 tokens needs \d+ MB.*\(OutOfMemory\)\n$/);
  assert.equal((await cli([...run, '--kv-cache', 'f32', '--context', '64'], '', flags)).status, 0);
  assert.equal((await cli(run, '', flags)).status, 0);
});

test('models from URLs are listed, verified and deleted', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'trilobite-cli-'));
  const { close, url } = await serve({ root: dirname(smallModel()) });
  process.env.XDG_CACHE_HOME = folder;
  try {
    const source = `${url}${basename(smallModel())}`;
    assert.equal((await cli(['run', source, 'Hello', '--max-tokens', '3'])).status, 0);
    const { text } = await cli(['list']);
    const [, id, listed] = /^([0-9a-f]{32}) +581\.6 kB +(\S+)\n$/.exec(text) ?? [];
    assert.equal(listed, source);
    assert.equal((await cli(['verify', id])).text, 'every part is as it should be\n');
    const [shard] = await readdir(join(folder, 'trilobite', 'shards'));
    await writeFile(join(folder, 'trilobite', 'shards', shard), 'nonsense');
    const damaged = await cli(['verify', id]);
    assert.deepEqual([damaged.status, /1 of 1 parts are damaged/.test(damaged.stderr)], [1, true]);
    assert.equal((await cli(['delete', id])).status, 0);
    assert.equal((await cli(['list'])).text, '');
    assert.match((await cli(['delete', id])).stderr, /there is no model/);
    assert.match((await cli(['verify', id])).stderr, /InvalidInput/);
  } finally {
    delete process.env.XDG_CACHE_HOME;
    await close();
    await rm(folder, { recursive: true });
  }
});

test('mistakes are one line, with status 2 or 1', async () => {
  const usage = [[], ['fly'], ['toString'], ['run'], ['run', smallModel()], ['run', smallModel(), 'a', 'b'], ['run', '--bogus'],
    ['detokenize', smallModel()], ['detokenize', smallModel(), 'x'], ['logits', smallModel(), '-1'], ['tokenize'],
    ['info', smallModel(), 'x'], ['run', smallModel(), 'x', '--system', 'y'], ['info', smallModel(), '--seed', '1']];
  for (const args of usage) {
    const { status, stderr, text } = await cli(args);
    assert.deepEqual([status, text], [2, ''], args.join(' '));
    assert.match(stderr, /^trilobite: .*\n$/);
  }
  const failures = [[['run', '/no/such.gguf', 'x'], 'InvalidInput'], [['run', PROGRAM, 'x'], 'FormatCorrupt'],
    [['run', smallModel(), 'x', '--top-p', '2'], 'InvalidInput'], [['run', smallModel(), 'x', '--seed', 'x'], 'InvalidInput'],
    [['run', smallModel(), 'x', '--kv-cache', 'f16'], 'InvalidInput'],
    [['detokenize', smallModel(), '9999'], 'InvalidInput'], [['info', 'http://127.0.0.1:1/x'], 'NetworkError']];
  for (const [args, code] of failures) {
    const { status, stderr } = await cli(args);
    assert.equal(status, 1, args.join(' '));
    assert.match(stderr, new RegExp(`^trilobite: .* \\(${code}\\)\n$`));
  }
});

test('the library works in a program on the command line, which has flags of its own', async () => {
  const program = `import { loadModel } from 'trilobite';
    const model = await loadModel(${JSON.stringify(smallModel())});
    console.log((await model.tokenize('Hello')).length);`;
  const child = spawn(process.execPath, ['--input-type=module', '--eval', program], { cwd: fileURLToPath(new URL('../..', import.meta.url)) });
  const [output] = await once(child.stdout, 'data');
  assert.match(String(output), /^\d+\n$/);
  assert.deepEqual(await once(child, 'exit'), [0, null], 'a model that is not disposed of lets the program end');
});

test('help, and the version of the package', async () => {
  const { status, text } = await cli(['--help']);
  assert.equal(status, 0);
  for (const command of ['run', 'chat', 'tokenize', 'detokenize', 'logits', 'info']) assert.match(text, new RegExp(`^  ${command} MODEL`, 'm'));
  const { version: packaged } = JSON.parse(await readFile(new URL('../../package.json', import.meta.url), 'utf8'));
  assert.equal((await cli(['--version'])).text, `${packaged}\n`);
  assert.equal(version, packaged);
});
