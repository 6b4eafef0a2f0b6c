// Finds stop texts in streamed text, and holds back what could be the beginning of one.

export class StopFilter {
  #held = '';
  #stops;

  /** @param {string[]} stops non-empty texts */
  constructor(stops) {
    this.#stops = stops;
  }

  /**
   * @param {string} text the next piece
   * @returns {{text: string, stopped: boolean}} text that is certainly before any stop text; after
   *   `stopped` nothing may follow
   */
  push(text) {
    const all = this.#held + text;
    let end = -1;
    for (const stop of this.#stops) {
      const at = all.indexOf(stop);
      if (at >= 0 && (end < 0 || at < end)) end = at;
    }
    if (end >= 0) {
      this.#held = '';
      return { text: all.slice(0, end), stopped: true };
    }
    const held = this.#prefixAtEnd(all);
    this.#held = all.slice(all.length - held);
    return { text: all.slice(0, all.length - held), stopped: false };
  }

  /** What was held back, when no more text comes. */
  flush() {
    const text = this.#held;
    this.#held = '';
    return text;
  }

  /** Length of the longest end of `text` with which a stop text begins. @param {string} text */
  #prefixAtEnd(text) {
    let longest = 0;
    for (const stop of this.#stops) {
      for (let length = Math.min(stop.length - 1, text.length); length > longest; length -= 1) {
        if (text.endsWith(stop.slice(0, length))) longest = length;
      }
    }
    return longest;
  }
}
