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
    const end = this.#firstStop(all);
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

  /**
   * Where the stop text begins that is complete first, the longest if several are; -1 if none is. The
   * answer does not depend on how the text was cut into pieces.
   * @param {string} text
   */
  #firstStop(text) {
    let begin = -1;
    let end = Infinity;
    for (const stop of this.#stops) {
      const at = text.indexOf(stop);
      if (at < 0 || at + stop.length > end) continue;
      begin = at + stop.length < end ? at : Math.min(begin, at);
      end = at + stop.length;
    }
    return begin;
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
