// heap.mjs - how large the JavaScript heaps of a page and its workers become, with the buffers they hold.

/** Milliseconds between two looks. */
const INTERVAL = 100;

/**
 * @param {import('playwright-core').BrowserContext} context @param {import('playwright-core').Page} page
 * @returns {Promise<{take: () => number}>} take: the most bytes at a time since the last one
 */
export async function watchHeaps(context, page) {
  const session = await context.newCDPSession(page);
  /** By session: the page is ''. @type {Map<string, number>} */
  const sizes = new Map();
  let most = 0;
  const note = (/** @type {string} */ id, /** @type {any} */ usage) => {
    sizes.set(id, usage.usedSize + (usage.backingStorageSize ?? 0));
    most = Math.max(most, [...sizes.values()].reduce((sum, size) => sum + size, 0));
  };
  session.on('Target.attachedToTarget', ({ sessionId }) => { sizes.set(sessionId, 0); });
  session.on('Target.detachedFromTarget', ({ sessionId }) => { sizes.delete(sessionId); });
  session.on('Target.receivedMessageFromTarget', ({ sessionId, message }) => {
    const { result } = JSON.parse(message);
    if (result && sizes.has(sessionId)) note(sessionId, result);
  });
  await session.send('Target.setAutoAttach', { autoAttach: true, waitForDebuggerOnStart: false, flatten: false });
  const timer = setInterval(() => {
    session.send('Runtime.getHeapUsage').then((usage) => note('', usage), () => clearInterval(timer));
    for (const sessionId of sizes.keys()) {
      if (sessionId === '') continue;
      const message = JSON.stringify({ id: 1, method: 'Runtime.getHeapUsage' });
      session.send('Target.sendMessageToTarget', { sessionId, message }).catch(() => {});
    }
  }, INTERVAL);
  return {
    take() {
      const taken = most;
      most = 0;
      return taken;
    },
  };
}
