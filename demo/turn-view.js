// One exchange on the page: what was written, the answer as it grows, and its numbers.

import { make } from './dom.js';
import { plural } from './format.js';
import { renderMarkdown } from './markdown.js';
import { describeError } from './notices.js';

/** @typedef {import('../web/index.js').GenerationResult} GenerationResult */

/** @type {Record<GenerationResult['finishReason'], string>} */
const REASONS = { stop: 'complete', length: 'reached the limit', abort: 'stopped' };

/** @param {GenerationResult} result @returns {string[]} */
function facts({ timings, finishReason, seed }) {
  const { generatedTokens, tokensPerSecond, timeToFirstTokenMs, promptTokens, cachedTokens } = timings;
  const cached = cachedTokens > 0 ? ` (${cachedTokens.toLocaleString('en')} remembered)` : '';
  return [
    ...(tokensPerSecond > 0 ? [`${tokensPerSecond.toFixed(tokensPerSecond < 10 ? 1 : 0)} tokens/s`] : []),
    plural(generatedTokens, 'token'),
    `first after ${timeToFirstTokenMs.toFixed(timeToFirstTokenMs < 10 ? 1 : 0)} ms`,
    `prompt ${plural(promptTokens, 'token')}${cached}`,
    `seed ${seed}`,
    REASONS[finishReason],
  ];
}

export class TurnView {
  /** @type {'chat' | 'text'} */
  mode;
  /** What the answer is to, or what is continued. */
  prompt;
  #answer = make('div', { className: 'answer' });
  #facts = make('ul', { className: 'facts' });
  /** Text that came since the last frame. */
  #pending = '';
  #frame = 0;
  #onGrow;

  /**
   * @param {'chat' | 'text'} mode @param {string} prompt
   * @param {() => void} onGrow called when the answer has become longer on the page
   */
  constructor(mode, prompt, onGrow) {
    this.mode = mode;
    this.prompt = prompt;
    this.#onGrow = onGrow;
    const given = make('div', { className: 'given' }, prompt);
    this.element = make('article', { className: `turn ${mode}` },
      mode === 'chat' ? given : make('div', { className: 'page' }, given, this.#answer),
      ...(mode === 'chat' ? [this.#answer] : []), this.#facts);
    this.begin();
  }

  /** The answer so far. */
  get text() {
    return (this.#answer.textContent ?? '') + this.#pending;
  }

  begin() {
    this.element.dataset.state = 'running';
    this.#answer.setAttribute('aria-busy', 'true');
    this.#facts.replaceChildren();
  }

  /** Shown in the next frame: models can be faster than the screen. @param {string} text */
  append(text) {
    this.#pending += text;
    this.#frame ||= requestAnimationFrame(() => this.#flush());
  }

  /** @param {GenerationResult} result @param {{goOn?: () => void}} options */
  finish(result, { goOn }) {
    this.#end(result.finishReason === 'abort' ? 'stopped' : 'done');
    if (this.mode === 'chat') this.#answer.replaceChildren(renderMarkdown(result.text));
    this.#facts.append(...facts(result).map((fact) => make('li', {}, fact)));
    if (goOn) {
      const button = make('button', { type: 'button' }, 'Go on');
      button.addEventListener('click', goOn);
      this.#facts.append(make('li', {}, button));
    }
    this.#onGrow();
  }

  /** @param {unknown} error */
  fail(error) {
    this.#end('failed');
    const description = describeError(error);
    description.setAttribute('role', 'alert');
    this.#facts.append(make('li', {}, description));
    this.#onGrow();
  }

  /** The generation ended without a result: no answer, or only a part. */
  leave() {
    this.#end('stopped');
    this.#facts.append(make('li', {}, REASONS.abort));
  }

  /** @param {'done' | 'stopped' | 'failed'} state */
  #end(state) {
    this.#flush();
    this.element.dataset.state = state;
    this.#answer.removeAttribute('aria-busy');
  }

  #flush() {
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
    if (this.#pending === '') return;
    const { lastChild } = this.#answer;
    if (lastChild instanceof Text) lastChild.appendData(this.#pending);
    else this.#answer.append(this.#pending);
    this.#pending = '';
    this.#onGrow();
  }
}
