// The library's worker over an IndexedDB that fails as the worker's address says.
import './storage-inject.mjs';
import './worker.js';
