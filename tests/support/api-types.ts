// Compiled by `make check`, never run: the declarations fit the modules and their documented use.
import * as browser from '../../web/browser.js';
import * as node from '../../web/node.js';
import type * as api from '../../web/index.d.ts';

type Api = typeof api;
export const entries: Api[] = [browser, node];

export async function documentedUse({ loadModel, listModels, deleteModel, TrilobiteError }: Api, file: File) {
  const controller = new AbortController();
  const model: api.Model = await loadModel('https://example.com/model.gguf', {
    onProgress: ({ phase, bytesDone, bytesTotal }) => `${phase} ${bytesDone} ${bytesTotal ?? '?'}`,
    signal: controller.signal,
    contextLength: 512,
    cache: { dir: 'models' },
    threads: 2,
    variant: 'relaxed-threads',
  });
  const why: string = `${model.info.variant} on ${model.info.threads}: ${model.info.variantReason}`;
  await loadModel();
  await loadModel(file, { cache: false });
  await loadModel(new Uint8Array(4));

  const generation = model.generate('Once upon a time', { maxTokens: 100, temperature: 0.8, seed: 1, stop: ['\n\n'] });
  for await (const text of generation) text.trim();
  const { tokens, finishReason, timings } = await generation.result;
  const chat = model.createChat({ system: 'You are kind.', messages: [{ role: 'user', content: 'Hi' }] });
  for await (const text of chat.send('Hello!')) text.trim();
  const ids: number[] = await model.tokenize('text', { addBos: false });
  const text: string = await model.detokenize(new Int32Array(ids), { special: true });
  const logits: Float32Array = await model.logits(ids);
  const { decode, limits } = await model.benchmark({ seconds: 5, onProgress: ({ part }) => part.trim(), signal: controller.signal });
  const slowest: api.BenchmarkStage = decode.stages.reduce((a, b) => (a.ms > b.ms ? a : b));
  await model.dispose();
  for (const { id, complete } of await listModels()) if (!complete) await deleteModel(id);

  const error = new TrilobiteError('ContextOverflow', 'too long', { details: { tokens: 9, limit: 8 } });
  const code: api.ErrorCode = error.code;
  // @ts-expect-error roles are not free text
  model.createChat({ messages: [{ role: 'boss', content: 'Hi' }] });
  // @ts-expect-error a single stop text is given as a list
  model.generate('x', { stop: '\n' });
  // @ts-expect-error no such code
  new TrilobiteError('Oops', 'what');
  // @ts-expect-error no such build
  await loadModel(file, { variant: 'threads' });
  return { why, tokens, finishReason, timings, text, logits, slowest, limits, code, retry: error.retryable };
}
