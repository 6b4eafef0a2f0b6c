// The page that is killed: it says what its store holds, then downloads a model, uses it, deletes it, and
// begins again, for as long as it lives.
import './storage-page.mjs';

const { searchParams } = new URL(location.href);
const source = searchParams.get('source');
const tell = (message) => fetch('/events', { method: 'POST', body: JSON.stringify(message) });

async function live() {
  await tell({ kind: 'records', ...await globalThis.faults.records() });
  for (let now = Number(searchParams.get('generation')); ; now += 1) {
    const outcome = await globalThis.faults.load(source, { fault: { stored: now } });
    await tell({ kind: 'loaded', generation: now, ...outcome });
    if (searchParams.has('once')) return;
    const again = await globalThis.faults.load(source);
    await tell({ kind: 'loaded again', generation: now, ...again });
    const [model] = await globalThis.trilobite.listModels();
    await tell({ kind: 'deleting', generation: now });
    if (model) await globalThis.trilobite.deleteModel(model.id);
    await tell({ kind: 'deleted', generation: now });
  }
}

live().catch((error) => tell({ kind: 'failed', message: String(error?.stack ?? error) }));
