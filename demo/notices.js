// What went wrong, in words: message, code and what to do about it.

import { byId, make } from './dom.js';
import { TrilobiteError } from '../web/index.js';

/** @type {Partial<Record<import('../web/index.js').TrilobiteError['code'], string>>} */
const ADVICE = {
  FormatCorrupt: 'Make sure that it is the model file itself, not a page about it, or download it again.',
  FormatUnsupported: 'Choose a GGUF file of a BitNet b1.58 or LLaMA model with ternary, Q8_0, F16 or F32 weights.',
  OutOfMemory: 'Close other tabs, or choose a smaller model.',
  ContextOverflow: 'Shorten the text.',
  NumericFault: 'The file is probably damaged. Download it again, or choose another model.',
  NetworkError: 'Check the connection and the address, and try again: what was downloaded is kept, and the rest follows.',
  Stalled: 'Try again: what was downloaded is kept, and the rest follows.',
  HttpStatus: 'Check the address.',
  IntegrityMismatch: 'Load the model again: what is not right will be downloaded anew.',
  ManifestInvalid: 'Give the address of the model itself, or tell its publisher.',
  InsecureContext: 'Open this page over https or on localhost to keep models.',
  StorageUnavailable: 'The model will be downloaded again next time. Private windows often keep nothing.',
  QuotaExceeded: 'Delete models below "Kept on this device" or free some disk space.',
  StorageLost: 'It was deleted, here or in another tab, or the browser needed the room. It can be downloaded again.',
  UpgradeBlocked: 'Close the other tabs of this page, then reload it.',
  UnsupportedBrowser: 'Use a current version of Chrome, Edge, Firefox or Safari.',
  WorkerCrashed: 'The model is loaded again. If this happens repeatedly, choose a smaller one.',
  EngineFault: 'The model is loaded again. If this happens repeatedly, choose another one.',
};

/** @param {unknown} error @returns {HTMLElement} */
export function describeError(error) {
  const isKnown = error instanceof TrilobiteError;
  const message = (error instanceof Error && error.message) || String(error);
  return make('div', { className: 'error-text' },
    make('p', {}, message.replace(/^[a-z](?=[a-z]* )/, (letter) => letter.toUpperCase()), ' ', make('code', {}, isKnown ? error.code : 'Unexpected')),
    make('p', {}, (isKnown && ADVICE[error.code]) || 'Reload the page.'));
}

/**
 * Shows an error above the conversation until it is closed.
 * @param {string} title @param {unknown} error
 * @param {{kind?: 'error' | 'warning', retry?: () => void}} [options]
 */
export function showError(title, error, { kind = 'error', retry } = {}) {
  const notice = make('div', { className: `notice ${kind}` });
  notice.setAttribute('role', kind === 'error' ? 'alert' : 'status');
  const button = (/** @type {string} */ text, /** @type {() => void} */ action) => {
    const element = make('button', { type: 'button' }, text);
    element.addEventListener('click', () => {
      notice.remove();
      action();
    });
    return element;
  };
  const focusComposer = () => byId('message', HTMLTextAreaElement).focus();
  notice.append(
    make('div', {}, make('strong', {}, title), describeError(error)),
    make('div', { className: 'actions' }, ...(retry ? [button('Try again', retry)] : []), button('Close', focusComposer)));
  byId('notices', HTMLElement).replaceChildren(notice);
}

/** The notice is about something that is over. */
export function clearNotices() {
  byId('notices', HTMLElement).replaceChildren();
}

/** Tells screen readers what has happened. @param {string} text */
export function announce(text) {
  byId('status', HTMLElement).textContent = text;
}
