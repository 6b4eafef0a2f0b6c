// The public API for pages. (Beside index.d.ts, so what it holds is not type-checked: it holds nothing.)

export * from './browser.js';
