// A server for tests that answers as it is told, right or wrong.
import { once } from 'node:events';
import { createServer } from 'node:http';

/**
 * @param {import('node:http').RequestListener} answer
 * @returns {Promise<{url: string, requests: string[], close: () => Promise<void>}>} requests: the paths asked for
 */
export async function startServer(answer) {
  /** @type {string[]} */
  const requests = [];
  const server = createServer((request, response) => {
    requests.push(request.url ?? '');
    answer(request, response);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  return {
    url: `http://127.0.0.1:${port}`,
    requests,
    async close() {
      if (!server.listening) return;
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}

/** An answer with a whole file. @param {Uint8Array} bytes @param {Record<string, string | number>} [headers] */
export function answerWith(bytes, headers = {}) {
  /** @type {import('node:http').RequestListener} */
  return (_request, response) => {
    response.writeHead(200, { 'content-length': bytes.length, etag: '"v1"', ...headers });
    response.end(bytes);
  };
}
