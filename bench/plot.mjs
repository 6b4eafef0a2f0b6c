// plot.mjs - a bar chart as SVG that can be read on light and dark pages.

const WIDTH = 720, LABEL = 130, BAR = 14, GAP = 4, GROUP_GAP = 14, TITLE = 34;

const STYLE = `
  text { font: 12px system-ui, sans-serif; fill: #1f2328 }
  .title { font-weight: 600 }
  .bar0 { fill: #1a7f64 } .bar1 { fill: #b0803a }
  .spread { stroke: #1f2328; stroke-width: 1 }
  @media (prefers-color-scheme: dark) {
    text { fill: #e6edf3 }
    .bar0 { fill: #4cc38a } .bar1 { fill: #d6a35c }
    .spread { stroke: #e6edf3 }
  }`;

/** @typedef {{label: string, median: number, min: number, max: number}} Bar */

/** @param {string} text */
const escape = (text) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/**
 * Groups of bars, each with its median as length and least to most as a line.
 * @param {string} title
 * @param {{title: string, groups: {label: string, bars: Bar[]}[]}[]} charts
 * @returns {string}
 */
export function barChart(title, charts) {
  /** @type {string[]} */
  const shapes = [];
  let y = 24;
  shapes.push(`<text class="title" x="8" y="${y}">${escape(title)}</text>`);
  for (const chart of charts) {
    const most = Math.max(...chart.groups.flatMap(({ bars }) => bars.map(({ max }) => max)), 0);
    const length = (/** @type {number} */ value) => ((WIDTH - LABEL - 190) * value) / (most || 1);
    y += TITLE;
    shapes.push(`<text class="title" x="8" y="${y - 8}">${escape(chart.title)}</text>`);
    for (const { label, bars } of chart.groups) {
      shapes.push(`<text x="8" y="${y + 11}">${escape(label)}</text>`);
      for (const [i, bar] of bars.entries()) {
        const end = LABEL + Math.max(1, length(bar.median));
        const middle = y + BAR / 2;
        const [from, to] = [LABEL + length(bar.min), LABEL + length(bar.max)].map((x) => x.toFixed(1));
        const textAt = (Math.max(end, Number(to)) + 6).toFixed(1);
        shapes.push(
          `<rect class="bar${i}" x="${LABEL}" y="${y}" width="${(end - LABEL).toFixed(1)}" height="${BAR}" rx="2"/>`,
          `<path class="spread" d="M${from} ${middle}H${to}"/>`,
          `<text x="${textAt}" y="${y + 11}">${bar.median.toPrecision(3)} ${escape(bar.label)}</text>`,
        );
        y += BAR + GAP;
      }
      y += GROUP_GAP;
    }
  }
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${y}" role="img" aria-label="${escape(title)}">
<style>${STYLE}
</style>
${shapes.join('\n')}
</svg>
`;
}
