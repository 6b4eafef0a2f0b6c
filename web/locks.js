// Who downloads a model, among all tabs of a site: Web Locks, which end with their tab, and signs of life,
// as a tab that is suspended keeps its locks.

import { HEARTBEAT, SILENCE_LIMIT } from './store.js';

/** @param {string} name @param {LockOptions} options @returns {Promise<import('./store.js').Lease | undefined>} */
async function takeLock(name, options) {
  let release = () => {};
  let isLost = false;
  const held = new Promise((resolve) => { release = () => resolve(undefined); });
  const isGranted = await new Promise((resolve, reject) => {
    navigator.locks.request(name, options, (lock) => {
      resolve(lock !== null);
      return lock && held;
    }).catch((error) => {
      isLost = true;
      reject(error);
    });
  });
  if (!isGranted) return undefined;
  const channel = new BroadcastChannel(name);
  const giveSign = () => {
    if (!isLost) channel.postMessage(''); // others would take it for a sign of the new owner
  };
  giveSign(); // at once: those that wait have heard nothing for a while
  const timer = setInterval(giveSign, HEARTBEAT);
  return {
    isLost: () => isLost,
    async release() {
      clearInterval(timer);
      channel.close();
      release();
    },
  };
}

/** @param {string} id of a model @returns {import('./store.js').Claim} */
export function claimModel(id) {
  // Browsers without locks: then every tab downloads for itself, and they store the same.
  if (!navigator.locks) return { take: async () => ({ isLost: () => false, release: async () => {} }), close() {} };
  const name = `trilobite:${id}`;
  const channel = new BroadcastChannel(name);
  let heardAt = performance.now();
  channel.onmessage = () => { heardAt = performance.now(); };
  const holder = async () => (await navigator.locks.query()).held?.find((lock) => lock.name === name)?.clientId;
  /** Whose signs of life are listened to. @type {string | undefined} */
  let heard;
  return {
    async take() {
      const isSilent = performance.now() - heardAt > SILENCE_LIMIT;
      // Of several that wait, one at a time takes it, and only from whom it has not heard.
      const lease = isSilent
        ? await navigator.locks.request(`${name}:next`, { ifAvailable: true }, async (turn) =>
          (turn && heard === await holder() ? takeLock(name, { steal: true }) : undefined))
        : await takeLock(name, { ifAvailable: true });
      if (lease) return lease;
      const current = await holder();
      if (current !== heard) heardAt = performance.now();
      heard = current;
      return undefined;
    },
    close: () => channel.close(),
  };
}
