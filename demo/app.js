// The chat page: connects the parts, and holds what belongs to none of them.

import { Conversation } from './conversation.js';
import { byId, make } from './dom.js';
import { acceptDrops } from './drop-zone.js';
import { LoadView, nameOfSource } from './load-view.js';
import { showInfo, showNoModel, showStored } from './model-panel.js';
import { ModelSwitch } from './model-switch.js';
import { announce, clearNotices, showError } from './notices.js';
import { readSettings, showSystemField } from './settings.js';

/** @typedef {'chat' | 'text'} Mode */

/** The chat format of the default model, which can only do small talk and stories. */
const SMALL_TALKER = 'trilobite';

/** @type {Record<Mode, string>} */
const PLACEHOLDERS = { chat: 'Say something', text: 'Write how it begins' };

/** @type {Record<string, {mode: Mode, title: string, prompts: string[]}>} */
const EXAMPLES = {
  stories: {
    mode: 'text',
    title: 'Begin a story',
    prompts: ['Once upon a time', 'Tom and his dog went to the park.', 'Lily found a small red box.'],
  },
  smallTalk: {
    mode: 'chat',
    title: 'Chat a little',
    prompts: ['Hello! Who are you?', 'My name is Sam, and I have a dog called Biscuit.', 'Tell me a riddle.', 'Tell me a story about a bear.'],
  },
  questions: {
    mode: 'chat',
    title: 'Ask something',
    prompts: ['Why is the sky blue?', 'Give me three ideas for a rainy Sunday.', 'Write a short poem about the sea.'],
  },
};

const SUGGESTED_URL = 'https://huggingface.co/microsoft/bitnet-b1.58-2B-4T-gguf/resolve/main/ggml-model-i2_s.gguf';

const message = byId('message', HTMLTextAreaElement);
const sendButton = byId('send', HTMLButtonElement);
const stopButton = byId('stop', HTMLButtonElement);
const scroller = byId('scroller', HTMLElement);
const transcript = byId('transcript', HTMLElement);
const panel = byId('panel', HTMLElement);
const panelToggle = byId('panel-toggle', HTMLButtonElement);
const urlField = byId('url', HTMLInputElement);
const modeInputs = [...document.querySelectorAll('input[name=mode]')].map((input) => /** @type {HTMLInputElement} */ (input));
const wide = matchMedia('(min-width: 68rem)');

// ---- conversation ---------------------------------------------------------------------------------

/** Whether the end of the conversation is in view, and so stays there. */
let isAtEnd = true;
/** Height of the view that `isAtEnd` is about. */
let knownHeight = 0;
/** Whether what stands in the field is sent as soon as there is a model. */
let isWaiting = false;

function seesEnd() {
  return scroller.scrollHeight - scroller.scrollTop - scroller.clientHeight < 40;
}

scroller.addEventListener('scroll', () => {
  // After a change of height it is not people who left the end: the observer comes next, and goes back to it.
  if (scroller.clientHeight === knownHeight) isAtEnd = seesEnd();
}, { passive: true });
new ResizeObserver(() => {
  knownHeight = scroller.clientHeight;
  isAtEnd ||= seesEnd();
  showEnd();
}).observe(scroller);

function showEnd() {
  if (isAtEnd) scroller.scrollTop = scroller.scrollHeight;
}

const conversation = new Conversation(transcript, {
  onRunning(running) {
    const hadFocus = document.activeElement === stopButton;
    stopButton.hidden = !running;
    sendButton.disabled = running;
    if (hadFocus && !running) message.focus();
  },
  onGrow: showEnd,
  onUnsent(prompt) {
    if (message.value === '') setMessage(prompt);
  },
  onDeadModel() {
    models.reload();
  },
});

/** @returns {Mode} */
function mode() {
  return modeInputs.some((input) => input.checked && input.value === 'chat') ? 'chat' : 'text';
}

/** @param {Mode} chosen */
function setMode(chosen) {
  for (const input of modeInputs) input.checked = input.value === chosen;
  message.placeholder = PLACEHOLDERS[chosen];
}

/** @param {string} text */
function setMessage(text) {
  message.value = text;
  fitMessage();
}

/** The field is as high as its text; the style sheet limits it. */
function fitMessage() {
  message.style.height = 'auto';
  message.style.height = `${message.scrollHeight}px`;
}

/** @param {boolean} waiting */
function setWaiting(waiting) {
  isWaiting = waiting;
  byId('hint', HTMLElement).hidden = waiting;
  byId('waiting', HTMLElement).textContent = waiting ? 'Your text is sent when the model is ready.' : '';
}

function send() {
  const text = message.value;
  if (text.trim() === '' || conversation.isRunning) return;
  if (!models.model) {
    setWaiting(true);
    if (!models.isLoading) models.load();
    return;
  }
  setWaiting(false);
  setMessage('');
  byId('welcome', HTMLElement).hidden = true;
  isAtEnd = true;
  if (document.activeElement === sendButton) message.focus();
  conversation.send(mode(), text, readSettings());
}

function newConversation() {
  setWaiting(false);
  conversation.clear();
  byId('welcome', HTMLElement).hidden = false;
  message.focus();
}

/** @param {{mode: Mode, title: string, prompts: string[]}} group */
function exampleGroup({ mode: groupMode, title, prompts }) {
  return make('section', {}, make('h3', {}, title), ...prompts.map((prompt) => {
    const button = make('button', { type: 'button' }, prompt);
    button.addEventListener('click', () => {
      setMode(groupMode);
      setMessage(prompt);
      message.focus();
      send();
    });
    return button;
  }));
}

/** @type {string | undefined} */
let suitedFamily;

/** What suits a model: its mode, its examples. @param {string} chatFamily */
function suit(chatFamily) {
  if (chatFamily === suitedFamily) return; // the mode that somebody has chosen stays
  suitedFamily = chatFamily;
  const { stories, smallTalk, questions } = EXAMPLES;
  const groups = { '': [stories], [SMALL_TALKER]: [smallTalk, stories] }[chatFamily] ?? [questions];
  byId('examples', HTMLElement).replaceChildren(...groups.map(exampleGroup));
  for (const input of modeInputs) input.disabled = input.value === 'chat' && chatFamily === '';
  setMode(groups[0].mode);
  showSystemField(chatFamily);
}

// ---- models ---------------------------------------------------------------------------------------

const loadView = new LoadView(() => models.cancel());

const models = new ModelSwitch({
  onStart(source) {
    loadView.start(source);
    document.body.dataset.model = 'loading';
  },
  onProgress(progress) {
    loadView.show(progress);
    if (progress.warning) showError('The model works, with a limit', progress.warning, { kind: 'warning' });
  },
  onModel(model, source) {
    conversation.useModel(model);
    if (!model) return showNoModel();
    showInfo(model.info, nameOfSource(source));
    suit(model.info.chatFamily);
    announce(`${byId('model-name', HTMLElement).textContent} is ready.`);
  },
  onError(error, source) {
    const retry = () => load(source);
    showError(`Loading ${nameOfSource(source)} failed`, error, { retry });
  },
  onEnd() {
    loadView.end();
    document.body.dataset.model = models.model ? 'ready' : 'none';
    showStored(chooseModel);
    const wasWaiting = isWaiting;
    setWaiting(false);
    if (models.model && wasWaiting) send();
  },
});

/** @param {import('./model-switch.js').Source} [source] */
function load(source) {
  clearNotices();
  models.load(source);
}

// ---- panel ----------------------------------------------------------------------------------------

/** On narrow screens the panel covers the rest, which cannot be reached until it is closed. @param {boolean} open */
function showPanel(open) {
  panel.hidden = !open;
  panelToggle.setAttribute('aria-expanded', String(open));
  const covers = open && !wide.matches;
  for (const id of ['header', 'notices', 'loading', 'scroller', 'composer']) byId(id, HTMLElement).inert = covers;
  if (covers) byId('panel-close', HTMLButtonElement).focus();
}

function closePanel() {
  showPanel(false);
  panelToggle.focus();
}

/** Of interest is then how the load goes on. @param {import('./model-switch.js').Source} source */
function chooseModel(source) {
  if (!wide.matches) closePanel();
  load(source);
}

// ---- events ---------------------------------------------------------------------------------------

message.addEventListener('input', fitMessage);
message.addEventListener('keydown', (event) => {
  if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
  event.preventDefault();
  send();
});
byId('composer', HTMLFormElement).addEventListener('submit', (event) => {
  event.preventDefault();
  send();
});
for (const input of modeInputs) input.addEventListener('change', () => setMode(mode()));
stopButton.addEventListener('click', () => conversation.stop());
byId('new', HTMLButtonElement).addEventListener('click', newConversation);

panelToggle.addEventListener('click', () => showPanel(panel.hidden !== false));
byId('panel-close', HTMLButtonElement).addEventListener('click', closePanel);
wide.addEventListener('change', () => showPanel(wide.matches));
document.addEventListener('click', ({ target }) => {
  if (target === document.body && !panel.hidden && !wide.matches) closePanel(); // what is covered takes no clicks
});
addEventListener('keydown', (event) => {
  if (event.key !== 'Escape' || event.isComposing || byId('confirm', HTMLDialogElement).open) return;
  if (conversation.isRunning) conversation.stop();
  else if (!panel.hidden && !wide.matches) closePanel();
});

byId('settings-form', HTMLFormElement).addEventListener('submit', (event) => event.preventDefault());
byId('url-form', HTMLFormElement).addEventListener('submit', (event) => {
  event.preventDefault();
  chooseModel(urlField.value);
});
byId('suggestion', HTMLButtonElement).addEventListener('click', () => {
  urlField.value = SUGGESTED_URL;
  urlField.focus();
});
const fileField = byId('file', HTMLInputElement);
fileField.addEventListener('change', () => {
  const file = fileField.files?.[0];
  fileField.value = ''; // the same file can be chosen again
  if (file) chooseModel(file);
});
acceptDrops((file) => load(file));

// ---- begin ----------------------------------------------------------------------------------------

showPanel(wide.matches);
suit(SMALL_TALKER);
load();
// Where a service worker cannot be, the page works as well, but not offline.
navigator.serviceWorker?.register(new URL('./sw.js', import.meta.url)).catch(() => {});
