/**
 * program.mjs - tools that are modules and programs alike.
 */
import { pathToFileURL } from 'node:url';

/**
 * Runs `main` if the module was started from the command line; an error is told in one line.
 * @param {string} moduleUrl import.meta.url of the module
 * @param {() => void} main
 */
export function runAsProgram(moduleUrl, main) {
  if (moduleUrl !== pathToFileURL(process.argv[1] ?? '').href) return;
  try {
    main();
  } catch (error) {
    process.stderr.write(`${/** @type {Error} */ (error).message}\n`);
    process.exitCode = 1;
  }
}
