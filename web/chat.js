// A conversation as token ids: what the model has read stays as it was read, so that a turn costs only
// its new tokens.

import { TrilobiteError, abortError } from './errors.js';
import { Generation } from './generation.js';
import { generateOptions, text as checkText } from './options.js';

/**
 * @typedef {import('./index.d.ts').ChatMessage} ChatMessage
 * @typedef {import('./generation.js').Control} Control
 * @typedef {import('./token-loop.js').GenerateSettings} GenerateSettings
 * @typedef {'begin' | 'system' | 'user' | 'assistant' | 'reply' | 'end'} ChatPart
 * @typedef {object} ChatModel what a chat needs of its model
 * @property {number} contextLength
 * @property {Record<string, number>} sampling that the model file recommends
 * @property {(parts: [ChatPart, string][]) => Promise<number[]>} tokenizeParts
 * @property {(ids: number[], settings: GenerateSettings, control: Control) =>
 *   Promise<import('./index.d.ts').GenerationResult>} generate
 */

/** Share of the context that is kept free for the answer when older turns are forgotten. */
const ANSWER_SHARE = 1 / 4;

export class Chat {
  #model;
  /** @type {ChatMessage[]} */
  #messages;
  /** Ids before the first turn, with the system text. @type {number[] | undefined} */
  #head;
  /** Ids of each question with its answer. @type {number[][]} */
  #turns = [];
  /** Settles when the last message's answer has ended. @type {Promise<unknown>} */
  #tail = Promise.resolve();

  /** @param {ChatModel} model @param {{system?: string, messages: ChatMessage[]}} options */
  constructor(model, { system, messages }) {
    this.#model = model;
    this.#messages = system === undefined ? messages : [{ role: 'system', content: system }, ...messages];
  }

  get messages() {
    return this.#messages.map((message) => ({ ...message }));
  }

  /** @param {string} text @param {import('./index.d.ts').GenerateOptions} [options] */
  send(text, options) {
    const question = checkText(text, 'text');
    const { signal, settings } = generateOptions(options, this.#model.sampling);
    return new Generation((control) => this.#inTurn(control, () => this.#answer(question, settings, control)),
      signal);
  }

  /**
   * Runs a task behind those before it.
   * @template T @param {Control} control @param {() => Promise<T>} task
   */
  #inTurn(control, task) {
    return new Promise((/** @type {(value: T) => void} */ resolve, reject) => {
      const onAbort = () => reject(abortError('generation'));
      control.signal.addEventListener('abort', onAbort);
      this.#tail = this.#tail.then(async () => {
        control.signal.removeEventListener('abort', onAbort);
        if (!control.signal.aborted) await task().then(resolve, reject);
      });
    });
  }

  /** @param {string} question @param {GenerateSettings} settings @param {Control} control */
  async #answer(question, settings, control) {
    const head = await this.#readEarlier();
    const ids = await this.#model.tokenizeParts([['user', question], ['reply', '']]);
    const turns = this.#turnsThatFit(head.length + ids.length, settings.maxTokens);
    const result = await this.#model.generate([...head, ...turns.flat(), ...ids], settings, control);
    if (result.finishReason === 'abort' && result.tokens.length === 0) return result;
    const end = await this.#model.tokenizeParts([['end', '']]);
    this.#turns = [...turns, [...ids, ...result.tokens, ...end]];
    this.#messages.push({ role: 'user', content: question }, { role: 'assistant', content: result.text });
    return result;
  }

  /** Ids before the first turn; at the first call the conversation to go on with is read too. */
  async #readEarlier() {
    if (this.#head) return this.#head;
    const [first, ...rest] = this.#messages;
    const hasSystem = first?.role === 'system';
    const messages = hasSystem ? rest : this.#messages;
    const turns = [];
    for (let i = 0; i < messages.length; i += 2) {
      turns.push(await this.#model.tokenizeParts(
        [['user', messages[i].content], ['assistant', messages[i + 1].content]]));
    }
    this.#head = await this.#model.tokenizeParts(
      hasSystem ? [['begin', ''], ['system', first.content]] : [['begin', '']]);
    this.#turns = turns;
    return this.#head;
  }

  /**
   * The latest turns that leave room for `needed` tokens and an answer.
   * @param {number} needed @param {number} maxTokens
   */
  #turnsThatFit(needed, maxTokens) {
    const limit = this.#model.contextLength;
    if (needed > limit) {
      throw new TrilobiteError('ContextOverflow',
        `The message needs ${needed} tokens with the system text; the context holds ${limit}.`,
        { details: { tokens: needed, limit } });
    }
    const answer = Math.min(maxTokens, Math.floor(limit * ANSWER_SHARE));
    let used = needed + answer;
    let first = this.#turns.length;
    while (first > 0 && used + this.#turns[first - 1].length <= limit) {
      first -= 1;
      used += this.#turns[first].length;
    }
    return this.#turns.slice(first);
  }
}
