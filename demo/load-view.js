// How far a load has come: bytes, share, speed, time left.

import { byId } from './dom.js';
import { formatBytes, formatDuration } from './format.js';
import { announce } from './notices.js';

/** Milliseconds of a phase before its speed says something. */
const SPEED_AFTER = 500;

/** @param {string | File | undefined} source */
export function nameOfSource(source) {
  if (source === undefined) return 'the default model';
  if (source instanceof File) return source.name;
  return source.split(/[?#]/)[0].split('/').pop() || source;
}

export class LoadView {
  #section = byId('loading', HTMLElement);
  #name = byId('loading-name', HTMLElement);
  #facts = byId('loading-facts', HTMLElement);
  #bar = byId('loading-bar', HTMLProgressElement);
  #phase = '';
  #began = 0;
  /** Bytes that were there when the phase began. */
  #before = 0;

  /** @param {() => void} onCancel */
  constructor(onCancel) {
    byId('loading-cancel', HTMLButtonElement).addEventListener('click', onCancel);
  }

  /** @param {string | File | undefined} source */
  start(source) {
    this.#name.textContent = `Loading ${nameOfSource(source)}`;
    this.#facts.textContent = '';
    this.#bar.removeAttribute('value');
    this.#phase = '';
    this.#section.hidden = false;
    announce(this.#name.textContent);
  }

  /** @param {import('../web/index.js').LoadProgress} progress */
  show({ phase, bytesDone, bytesTotal, bytesNeeded }) {
    if (phase !== this.#phase) {
      this.#phase = phase;
      this.#began = performance.now();
      this.#before = bytesDone;
    }
    const elapsed = performance.now() - this.#began;
    const bytesPerMs = elapsed > SPEED_AFTER ? (bytesDone - this.#before) / elapsed : 0;
    const facts = [phase === 'download' ? 'downloading' : 'reading'];
    if (bytesTotal === null) {
      facts.push(formatBytes(bytesDone));
    } else {
      const share = bytesTotal > 0 ? bytesDone / bytesTotal : 1;
      this.#bar.value = share;
      facts.push(`${formatBytes(bytesDone)} of ${formatBytes(bytesTotal)}`, `${Math.floor(100 * share)} %`);
    }
    if (bytesPerMs > 0) {
      facts.push(`${formatBytes(1000 * bytesPerMs)}/s`);
      if (bytesTotal !== null) facts.push(`${formatDuration((bytesTotal - bytesDone) / bytesPerMs / 1000)} left`);
    }
    if (bytesNeeded !== undefined) facts.push(`takes ${formatBytes(bytesNeeded)} of memory`);
    this.#facts.textContent = facts.join(' · ');
  }

  end() {
    this.#section.hidden = true;
  }
}
