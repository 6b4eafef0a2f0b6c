// What there is to know of the model, and the models on this device.

import { deleteModel, listModels } from '../web/index.js';
import { byId, make } from './dom.js';
import { formatBytes, formatCount } from './format.js';
import { describeError } from './notices.js';

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

/** @param {StoredModel} model @param {(url: string) => void} onLoad @param {() => void} onDelete */
function storedItem(model, onLoad, onDelete) {
  const button = (/** @type {string} */ text, /** @type {() => void} */ action) => {
    const element = make('button', { type: 'button' }, text);
    element.setAttribute('aria-label', `${text} ${model.name}`);
    element.addEventListener('click', action);
    return element;
  };
  const size = model.complete ? formatBytes(model.size) : 'download not finished';
  return make('li', {},
    make('span', {}, make('strong', { title: model.url }, model.name), ' ', make('span', { className: 'quiet' }, size)),
    button('Load', () => onLoad(model.url)),
    button('Delete', async () => {
      if (!await confirmDeletion(model)) return;
      await deleteModel(model.id);
      onDelete();
    }));
}

/** @param {(url: string) => void} onLoad */
export async function showStored(onLoad) {
  const list = byId('stored', HTMLUListElement);
  try {
    const models = await listModels();
    const hadFocus = list.contains(document.activeElement);
    list.replaceChildren(...models.map((model) => storedItem(model, onLoad, () => showStored(onLoad))));
    if (models.length === 0) list.append(make('li', { className: 'quiet' }, 'Nothing yet.'));
    if (hadFocus) (list.querySelector('button') ?? byId('url', HTMLInputElement)).focus();
  } catch (error) {
    list.replaceChildren(make('li', {}, describeError(error)));
  }
}
