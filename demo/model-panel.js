// What there is to know of the model, and the models on this device.

import { deleteModel, listModels, storageInfo, verifyModel } from '../web/index.js';
import { byId, make } from './dom.js';
import { formatBytes, formatCount } from './format.js';
import { announce, describeError } from './notices.js';

/**
 * @typedef {import('../web/index.js').ModelInfo} ModelInfo
 * @typedef {import('../web/index.js').StoredModel} StoredModel
 */

/** @param {ModelInfo} info @returns {[name: string, value: string][]} */
function rows(info) {
  const { architecture, parameters, linearLayers, layers, embeddingLength, heads, fileBytes, wasmBytes } = info;
  return [
    ['Architecture', architecture],
    ...(parameters === undefined ? [] : /** @type {[string, string][]} */ ([
      ['Parameters', `${formatCount(parameters)}, ${linearLayers}`],
      ['Shape', `${layers} layers × ${embeddingLength}, ${heads} heads`],
    ])),
    ['Vocabulary', `${info.vocabSize.toLocaleString('en')} tokens`],
    ['Context', `${info.contextLength.toLocaleString('en')} of ${info.trainedContextLength.toLocaleString('en')} tokens`],
    ['Chat format', info.chatFamily || 'none known'],
    ['File', formatBytes(fileBytes)],
    ['Memory', `${formatBytes(wasmBytes)} of WebAssembly`],
    ['Engine', `${info.variant}, ${info.threads === 1 ? '1 thread' : `${info.threads} threads`}`],
    ['Why', info.variantReason],
  ];
}

/** Bytes of the model's parts as one bar. @param {NonNullable<ModelInfo['memory']>} memory */
function memoryBar(memory) {
  const parts = /** @type {const} */ ([
    ['ternary', 'ternary weights', memory.ternary],
    ['dense', 'other weights', memory.dense + memory.vectors],
    ['embedding', 'embedding and head', memory.embeddingAndHead],
    ['cache', 'KV cache', memory.kvCache],
  ]).filter(([, , bytes]) => bytes > 0);
  const bar = make('div', { className: 'bar' });
  const legend = make('ul', { className: 'legend' });
  for (const [kind, name, bytes] of parts) {
    const segment = make('span', { className: kind });
    segment.style.flexGrow = String(bytes);
    bar.append(segment);
    legend.append(make('li', { className: kind }, `${name} ${formatBytes(bytes)}`));
  }
  return [bar, legend];
}

/** @param {ModelInfo} info @param {string} fallbackName for a file that names no model */
export function showInfo(info, fallbackName) {
  const name = info.name || fallbackName;
  byId('model-name', HTMLElement).textContent = name;
  byId('model-info', HTMLElement).replaceChildren(
    make('p', { className: 'name' }, name),
    ...(info.memory ? memoryBar(info.memory) : []),
    make('dl', {}, ...rows(info).flatMap(([term, value]) => [make('dt', {}, term), make('dd', {}, value)])));
}

export function showNoModel() {
  byId('model-name', HTMLElement).textContent = 'No model';
  byId('model-info', HTMLElement).replaceChildren(make('p', { className: 'quiet' }, 'No model is loaded.'));
}

/** @param {StoredModel} model @returns {Promise<boolean>} */
function confirmDeletion({ name, size }) {
  const dialog = byId('confirm', HTMLDialogElement);
  byId('confirm-text', HTMLElement).textContent = `Delete ${name} (${formatBytes(size)}) from this device?`;
  dialog.returnValue = '';
  dialog.showModal();
  return new Promise((resolve) => {
    dialog.addEventListener('close', () => resolve(dialog.returnValue === 'yes'), { once: true });
  });
}

/** Compares a stored model with its hashes, and says so in place of its size. @param {StoredModel} model @param {HTMLElement} fact */
async function check(model, fact) {
  const { shards, damaged } = await verifyModel(model.id, {
    onProgress({ bytesDone, bytesTotal }) {
      fact.textContent = `checking, ${Math.floor(100 * bytesDone / Math.max(bytesTotal, 1))} %`;
    },
  });
  fact.textContent = damaged.length === 0
    ? `${formatBytes(model.storedBytes)}, checked: every part is right`
    : `${damaged.length} of ${shards} parts are damaged; loading fetches them again`;
  announce(`${model.name}: ${fact.textContent}`);
}

/** @param {StoredModel} model @param {(url: string) => void} onLoad @param {() => void} onChange */
function storedItem(model, onLoad, onChange) {
  const { name, url, size, storedBytes, complete } = model;
  const fact = make('span', { className: 'quiet' }, complete
    ? formatBytes(size) : `${formatBytes(storedBytes)}${size > 0 ? ` of ${formatBytes(size)}` : ''} downloaded`);
  const button = (/** @type {string} */ text, /** @type {() => void | Promise<void>} */ action) => {
    const element = make('button', { type: 'button' }, text);
    element.setAttribute('aria-label', `${text} ${name}`);
    element.addEventListener('click', async () => {
      element.disabled = true;
      try {
        await action();
      } catch (error) {
        fact.replaceChildren(describeError(error));
      }
      element.disabled = false;
    });
    return element;
  };
  return make('li', {},
    make('span', {}, make('strong', { title: url }, name), ' ', fact),
    button(complete ? 'Load' : 'Go on', () => onLoad(url)),
    button('Check', () => check(model, fact)),
    button('Delete', async () => {
      if (!await confirmDeletion(model)) return;
      await deleteModel(model.id);
      onChange();
    }));
}

/** The room that all take, and whether they stay. */
async function storageLine() {
  const { bytes, persisted } = await storageInfo();
  return make('li', { className: 'quiet' }, `${formatBytes(bytes)} in all. ${persisted
    ? 'The browser keeps them.' : 'The browser may remove them when room is short.'}`);
}

/** @param {(url: string) => void} onLoad */
export async function showStored(onLoad) {
  const list = byId('stored', HTMLUListElement);
  try {
    const models = await listModels();
    const total = models.length > 0 ? await storageLine() : make('li', { className: 'quiet' }, 'Nothing yet.');
    const hadFocus = list.contains(document.activeElement);
    list.replaceChildren(...models.map((model) => storedItem(model, onLoad, () => showStored(onLoad))), total);
    if (hadFocus) (list.querySelector('button') ?? byId('url', HTMLInputElement)).focus();
  } catch (error) {
    list.replaceChildren(make('li', {}, describeError(error)));
  }
}
