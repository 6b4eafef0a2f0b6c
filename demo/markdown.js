// Markdown of a model's answer as elements. The text is untrusted: whatever it says, nothing is loaded,
// nothing can be clicked, and markup in it is shown as text.

import DOMPurify from 'dompurify';
import { Marked } from 'marked';

const ALLOWED_TAGS = [
  'p', 'br', 'hr', 'em', 'strong', 'del', 'code', 'pre', 'blockquote', 'ul', 'ol', 'li',
  'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'table', 'thead', 'tbody', 'tr', 'th', 'td',
];
const ALLOWED_ATTR = ['start'];

/** @param {string} text */
function escapeHtml(text) {
  const holder = document.createElement('p');
  holder.textContent = text;
  return holder.innerHTML;
}

const marked = new Marked({
  async: false,
  breaks: true,
  renderer: {
    html: ({ raw }) => escapeHtml(raw),
    link: ({ raw }) => escapeHtml(raw),
    image: ({ raw }) => escapeHtml(raw),
  },
});

/** @param {string} text @returns {DocumentFragment} */
export function renderMarkdown(text) {
  const html = /** @type {string} */ (marked.parse(text));
  return DOMPurify.sanitize(html, { ALLOWED_TAGS, ALLOWED_ATTR, ALLOW_DATA_ATTR: false, ALLOW_ARIA_ATTR: false,
    RETURN_DOM_FRAGMENT: true });
}
