// A process that takes a claim and keeps it: node owner.mjs FOLDER ID. Asked by messages.
import { openFolderStore } from '../../web/store-folder.js';

const [folder, id] = process.argv.slice(2);
const lease = await (await openFolderStore(folder)).claim(id).take();
process.on('message', () => process.send?.(lease?.isLost()));
process.on('disconnect', () => process.exit());
process.send?.(lease !== undefined);
