// What was said, and the one generation that runs.

import { TrilobiteError } from '../web/index.js';
import { make } from './dom.js';
import { announce } from './notices.js';
import { TurnView } from './turn-view.js';

/**
 * @typedef {import('../web/index.js').Model} Model
 * @typedef {import('../web/index.js').GenerateOptions} GenerateOptions
 * @typedef {object} Listener
 * @property {(running: boolean) => void} onRunning
 * @property {() => void} onGrow
 * @property {(prompt: string) => void} onUnsent a prompt that got no answer
 * @property {() => void} onDeadModel the model's worker has failed
 */

/** Failures behind which the model does not work any more. */
const FATAL = ['WorkerCrashed', 'EngineFault'];

/** A model whose worker failed while nothing ran says only that it is gone; the cause says why. @param {unknown} error */
function causeOf(error) {
  return error instanceof TrilobiteError && error.code === 'Disposed' ? error.cause ?? error : error;
}

export class Conversation {
  #list;
  #listener;
  /** @type {Model | undefined} */
  #model;
  /** @type {import('../web/index.js').Chat | undefined} */
  #chat;
  /** @type {AsyncIterator<string> | undefined} */
  #running;

  /** @param {HTMLElement} list @param {Listener} listener */
  constructor(list, listener) {
    this.#list = list;
    this.#listener = listener;
  }

  get isRunning() {
    return this.#running !== undefined;
  }

  get isEmpty() {
    return this.#list.childElementCount === 0;
  }

  /**
   * The next turns are with this model, which knows nothing of what was said before.
   * @param {Model | undefined} model
   */
  useModel(model) {
    this.stop();
    this.#model = model;
    this.#chat = undefined;
    if (!model || this.isEmpty) return;
    for (const button of this.#list.querySelectorAll('.facts button')) button.remove();
    this.#list.append(make('p', { className: 'divider' }, 'Another model from here on. It has not read what stands above.'));
  }

  /**
   * @param {'chat' | 'text'} mode @param {string} prompt
   * @param {{options: GenerateOptions, system: string}} settings
   */
  async send(mode, prompt, { options, system }) {
    const model = this.#model;
    if (!model || this.isRunning) return;
    const turn = new TurnView(mode, prompt, this.#listener.onGrow);
    this.#list.append(turn.element);
    this.#listener.onGrow();
    if (mode === 'chat') this.#chat ??= model.createChat(system === '' ? {} : { system });
    await this.#run(turn, this.#chat && mode === 'chat'
      ? this.#chat.send(prompt, options) : model.generate(prompt, options), options);
  }

  /** Ends the generation; the answer stays as far as it came. */
  stop() {
    this.#running?.return?.();
  }

  clear() {
    this.stop();
    this.#chat = undefined;
    this.#list.replaceChildren();
  }

  /** Continues a text where it ended. @param {TurnView} turn @param {GenerateOptions} options */
  async #goOn(turn, options) {
    if (!this.#model || this.isRunning) return;
    turn.begin();
    await this.#run(turn, this.#model.generate(turn.prompt + turn.text, options), options);
  }

  /**
   * @param {TurnView} turn @param {import('../web/index.js').Generation} generation @param {GenerateOptions} options
   */
  async #run(turn, generation, options) {
    const pieces = generation[Symbol.asyncIterator]();
    this.#running = pieces;
    this.#listener.onRunning(true);
    announce('The model is writing.');
    const before = turn.text;
    const model = this.#model;
    try {
      for await (const piece of pieces) turn.append(piece);
      const result = await generation.result;
      turn.append((before + result.text).slice(turn.text.length)); // what a stop left on its way
      const canGoOn = turn.mode === 'text' && result.finishReason !== 'stop';
      turn.finish(result, canGoOn ? { goOn: () => this.#goOn(turn, options) } : {});
      announce(`The model wrote: ${result.text}`);
    } catch (thrown) {
      const error = causeOf(thrown);
      if (error instanceof DOMException || this.#model !== model) { // stopped, or the model was changed
        turn.leave();
      } else {
        turn.fail(error);
        if (turn.text === '') this.#listener.onUnsent(turn.prompt);
        if (error instanceof TrilobiteError && FATAL.includes(error.code)) this.#listener.onDeadModel();
      }
    } finally {
      if (this.#running === pieces) this.#running = undefined;
      this.#listener.onRunning(this.isRunning);
    }
  }
}
