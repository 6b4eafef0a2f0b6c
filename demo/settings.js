// The settings that people choose, as options of a generation.

import { byId } from './dom.js';

const field = (/** @type {string} */ id) => byId(id, HTMLInputElement);

const system = byId('system', HTMLTextAreaElement);
const numbers = ['temperature', 'top-k', 'top-p', 'max-tokens', 'seed'].map(field);

/** Chat formats whose models never saw a system text. */
const WITHOUT_SYSTEM = ['', 'trilobite'];

/** A number that cannot be is replaced: by the nearest possible one, or by the original if there is none. */
function correct(/** @type {HTMLInputElement} */ input) {
  if (input.validity.valid && (input.value !== '' || input.defaultValue === '')) return;
  const value = Math.min(Number(input.max), Math.max(Number(input.min), input.valueAsNumber));
  const step = Number(input.step);
  input.value = Number.isNaN(value) ? input.defaultValue : String(Number((Math.round(value / step) * step).toFixed(2)));
}

for (const input of numbers) input.addEventListener('change', () => correct(input));

/** @returns {{options: import('../web/index.js').GenerateOptions, system: string}} */
export function readSettings() {
  numbers.forEach(correct);
  const [temperature, topK, topP, maxTokens, seed] = numbers.map((input) => input.valueAsNumber);
  return {
    options: { temperature, topK, topP, maxTokens, ...(Number.isNaN(seed) ? {} : { seed }) },
    system: byId('system-field', HTMLElement).hidden ? '' : system.value.trim(),
  };
}

/** @param {string} chatFamily */
export function showSystemField(chatFamily) {
  byId('system-field', HTMLElement).hidden = WITHOUT_SYSTEM.includes(chatFamily);
}
