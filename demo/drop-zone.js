// Files dropped anywhere on the page.

import { byId } from './dom.js';

/** @param {DragEvent} event */
function carriesFiles(event) {
  return event.dataTransfer?.types.includes('Files') ?? false;
}

/** @param {(file: File) => void} onFile */
export function acceptDrops(onFile) {
  const overlay = byId('drop-overlay', HTMLElement);
  /** Elements under the pointer that were entered and not left: entering a child leaves its parent. */
  let depth = 0;
  const show = (/** @type {number} */ newDepth) => {
    depth = Math.max(0, newDepth);
    overlay.hidden = depth === 0;
  };
  addEventListener('dragenter', (event) => { if (carriesFiles(event)) show(depth + 1); });
  addEventListener('dragleave', (event) => { if (carriesFiles(event)) show(depth - 1); });
  addEventListener('dragover', (event) => {
    if (!carriesFiles(event)) return;
    event.preventDefault();
    if (event.dataTransfer) event.dataTransfer.dropEffect = 'copy';
  });
  addEventListener('drop', (event) => {
    if (!carriesFiles(event)) return;
    event.preventDefault();
    show(0);
    const file = event.dataTransfer?.files[0];
    if (file) onFile(file);
  });
}
