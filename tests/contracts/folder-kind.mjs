// The folder store as the contracts see it.
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openFolderStore } from '../../web/store-folder.js';
import { until } from './support.mjs';

const LONG_AGO = 10_000_000;
const SILENCE = 60_000;

/** @param {string} folder @param {string} id @returns {Promise<import('./store-contract.mjs').Owner>} */
async function startOwner(folder, id) {
  const child = fork(fileURLToPath(new URL('owner.mjs', import.meta.url)), [folder, id]);
  const ended = once(child, 'exit');
  const [hasTaken] = await once(child, 'message');
  if (!hasTaken) throw new Error('The owner could not take the claim.');
  return {
    async kill() {
      child.kill('SIGKILL');
      await ended;
    },
    async suspend() { child.kill('SIGSTOP'); },
    async resume() { child.kill('SIGCONT'); },
    async isLost() {
      const answered = once(child, 'message');
      child.send('');
      return (await answered)[0];
    },
  };
}

/** @returns {Promise<import('./store-contract.mjs').StoreKind & {folder: string, remove: () => Promise<void>}>} */
export async function folderKind() {
  const folder = await mkdtemp(join(tmpdir(), 'trilobite-store-'));
  const shardPath = (/** @type {string} */ hash) => join(folder, 'shards', hash);
  const lockPath = (/** @type {string} */ id) => join(folder, 'locks', id);
  await writeFile(join(folder, 'outside.json'), '{}');
  return {
    folder,
    open: () => openFolderStore(folder),
    shardNames: () => readdir(join(folder, 'shards')),
    setShard: (hash, bytes) => (bytes ? writeFile(shardPath(hash), bytes) : rm(shardPath(hash))),
    setRecord: (key, record) =>
      writeFile(join(folder, 'models', `${key}.json`), typeof record === 'string' ? record : JSON.stringify(record)),
    async abandonShard(hash) {
      await writeFile(shardPath(hash), 'x');
      const then = new Date(Date.now() - LONG_AGO);
      await utimes(shardPath(hash), then, then);
    },
    damagedRecords: ['', 'null', '[]', '{"id":', '{"shards":["../../x"]}', '\0\0\0\0', 'x'.repeat(100_000)],
    startOwner: (id) => startOwner(folder, id),
    async passSilence(id) {
      const then = new Date(Date.now() - SILENCE);
      await utimes(lockPath(id), then, then);
    },
    nextHeartbeat: (id) => until(async () => Date.now() - (await stat(lockPath(id))).mtimeMs < SILENCE / 2, 'a heartbeat'),
    remove: () => rm(folder, { recursive: true }),
  };
}
