// The chat page as people meet it: the built site in headless Chromium.
import assert from 'node:assert/strict';
import { open, readFile } from 'node:fs/promises';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { bundle } from '../../tools/bundle.mjs';
import { serve } from '../../tools/serve.mjs';
import { plainModel, slowModel, smallModel } from '../support/models.mjs';

const folder = (path) => fileURLToPath(new URL(`../../build/${path}`, import.meta.url));
const SITE = folder('site');

let browser;
let server;
before(async () => {
  browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
  server = await serve({ root: SITE });
});
after(async () => {
  await browser?.close();
  await server?.close();
});

/**
 * Opens the page, runs the visit and checks what holds for every visit: no error, no breach of the
 * security policy, nothing asked from elsewhere.
 * @param {(page: import('playwright-core').Page) => Promise<void>} visit
 */
async function visitPage(visit, { url = server.url, ready = true, expectedErrors = /^$/, prepare = async (_page) => {}, ...options } = {}) {
  const context = await browser.newContext(options);
  const complaints = [];
  context.on('request', (request) => {
    const { protocol, origin } = new URL(request.url());
    if (protocol !== 'blob:' && origin !== new URL(url).origin) complaints.push(`request to ${request.url()}`);
  });
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  page.on('pageerror', (error) => complaints.push(error.stack));
  page.on('console', (message) => {
    if (message.type() === 'error' && !expectedErrors.test(message.text())) complaints.push(message.text());
  });
  await page.exposeFunction('reportBreach', (directive) => complaints.push(`policy breach: ${directive}`));
  await page.addInitScript(() => addEventListener('securitypolicyviolation',
    (event) => window.reportBreach(`${event.effectiveDirective} ${event.blockedURI}`)));
  try {
    await prepare(page);
    await page.goto(url);
    if (ready) await modelReady(page);
    await visit(page);
    assert.deepEqual(complaints, []);
  } finally {
    await context.close();
  }
}

const modelReady = (page) => page.waitForSelector('body[data-model=ready]');
const modelName = (page) => page.textContent('#model-name');
const lastTurn = (page) => page.locator('.turn').last();
const turnEnded = (page) => page.waitForFunction(() =>
  [...document.querySelectorAll('.turn')].at(-1)?.dataset.state !== 'running' && document.querySelector('.turn') !== null);
const chooseMode = (page, mode) => page.check(`[name=mode][value=${mode}]`);

/** Opens the settings and fills them in. */
async function set(page, settings) {
  await page.evaluate(() => { document.querySelector('#settings').open = true; });
  for (const [id, value] of Object.entries(settings)) await page.fill(`#${id}`, String(value));
}

/** Sends a text; returns the answer and its facts when it has ended. */
async function ask(page, text) {
  await page.fill('#message', text);
  await page.press('#message', 'Enter');
  await turnEnded(page);
  return { answer: await lastTurn(page).locator('.answer').textContent(), facts: await lastTurn(page).locator('.facts').innerText() };
}

/** Drops a file on the page as the pointer would. */
async function drop(page, name, bytes) {
  const transfer = await page.evaluateHandle(({ fileName, base64 }) => {
    const data = new DataTransfer();
    data.items.add(new File([Uint8Array.from(atob(base64), (char) => char.charCodeAt(0))], fileName));
    return data;
  }, { fileName: name, base64: bytes.toString('base64') });
  await page.dispatchEvent('main', 'dragenter', { dataTransfer: transfer });
  assert.ok(await page.isVisible('#drop-overlay'));
  await page.dispatchEvent('main', 'dragover', { dataTransfer: transfer });
  await page.dispatchEvent('main', 'drop', { dataTransfer: transfer });
  assert.ok(await page.isHidden('#drop-overlay'));
}

/** Does what changes the model, and waits until one of another name is ready. */
async function changeModel(page, action) {
  const name = await modelName(page);
  await action();
  await page.waitForFunction((old) =>
    document.body.dataset.model === 'ready' && document.querySelector('#model-name').textContent !== old, name);
}

test('a text and a chat turn stream, with their numbers', async () => {
  await visitPage(async (page) => {
    await page.evaluate(() => {
      window.lengths = [];
      new MutationObserver(() => {
        const answer = document.querySelector('.turn[data-state=running]:last-child .answer');
        if (answer && answer.textContent.length > (window.lengths.at(-1) ?? 0)) window.lengths.push(answer.textContent.length);
      }).observe(document.querySelector('#transcript'), { childList: true, subtree: true, characterData: true });
    });
    const checkTurn = async (mode, text) => {
      await chooseMode(page, mode);
      await page.evaluate(() => { window.lengths = []; });
      const { answer, facts } = await ask(page, text);
      assert.ok(answer.trim().length > 5, answer);
      for (const fact of [/\d tokens\/s/, /\d tokens?\b/, /first after [\d.]+ ms/, /prompt \d+ tokens/]) assert.match(facts, fact);
      return page.evaluate(() => window.lengths);
    };
    await set(page, { temperature: 0 });
    const text = await checkTurn('text', 'Once upon a time');
    assert.ok(text.length >= 4, `growth of the text: ${text}`);
    await checkTurn('chat', 'Hello! How are you today?');
    assert.equal(await page.locator('.turn').count(), 2);
    assert.match(await page.textContent('#status'), /^The model wrote: ./);
    await page.click('#new');
    assert.equal(await page.locator('.turn').count(), 0);

    await changeModel(page, () => page.setInputFiles('#file', slowModel()));
    await set(page, { 'max-tokens': 400 });
    const chat = await checkTurn('chat', 'Hello! How are you today?');
    assert.ok(chat.length >= 4, `growth of the answer: ${chat}`);
  });
});

test('stop stops within 200 ms, by button and by key, and the next turn works', async () => {
  await visitPage(async (page) => {
    await changeModel(page, () => page.setInputFiles('#file', slowModel()));
    await set(page, { 'max-tokens': 4000, temperature: 0, seed: 1 });
    await chooseMode(page, 'text');
    for (const way of ['button', 'key']) {
      await page.fill('#message', 'word '.repeat(300));
      await page.press('#message', 'Enter');
      await page.waitForFunction(() => document.querySelector('.turn:last-child .answer').textContent.length > 20);
      const took = await page.evaluate((by) => new Promise((resolve) => {
        const turn = document.querySelector('.turn:last-child');
        const begin = performance.now();
        new MutationObserver(() => resolve(performance.now() - begin)).observe(turn, { attributeFilter: ['data-state'] });
        if (by === 'button') document.querySelector('#stop').click();
        else document.activeElement.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
      }), way);
      assert.ok(took < 200, `${way}: ${took} ms`);
      assert.equal(await lastTurn(page).getAttribute('data-state'), 'stopped');
      assert.match(await lastTurn(page).locator('.facts').innerText(), /stopped/);
    }
    // During the prompt, when no text has come yet.
    await page.fill('#message', 'other words '.repeat(250));
    const took = await page.evaluate(() => new Promise((resolve) => {
      document.querySelector('#send').click();
      const begin = performance.now();
      new MutationObserver(() => resolve(performance.now() - begin))
        .observe(document.querySelector('.turn:last-child'), { attributeFilter: ['data-state'] });
      document.querySelector('#stop').click();
    }));
    assert.ok(took < 200, `prompt: ${took} ms`);
    await set(page, { 'max-tokens': 8 });
    await chooseMode(page, 'chat');
    const { answer } = await ask(page, 'Hello');
    assert.equal(await lastTurn(page).getAttribute('data-state'), 'done');
    assert.ok(answer.length > 0);
  });
});

test('after a reload without network the page and its model are there and say the same', async () => {
  const own = await serve({ root: SITE });
  await visitPage(async (page) => {
    const greedy = async () => {
      await set(page, { temperature: 0, 'max-tokens': 60 });
      await chooseMode(page, 'text');
      return (await ask(page, 'Once upon a time')).answer;
    };
    const online = await greedy();
    await page.evaluate(() => navigator.serviceWorker.ready);
    await own.close();
    await page.context().setOffline(true);
    await page.reload();
    await modelReady(page);
    assert.equal(await page.evaluate(() => navigator.onLine), false);
    assert.equal(await greedy(), online);
    assert.ok(online.length > 100);
  }, { url: own.url });
});

test('a dropped file works; a broken one gives a readable error and the page goes on', async () => {
  await visitPage(async (page) => {
    const bytes = await readFile(plainModel());
    await changeModel(page, () => drop(page, 'dropped.gguf', bytes));
    assert.ok(await page.isDisabled('[name=mode][value=chat]'), 'this model has no chat format');
    assert.match(await page.innerText('#model-info'), /Architecture\s+llama/);
    await set(page, { temperature: 0, 'max-tokens': 12 });
    const { answer } = await ask(page, 'Hello');
    assert.ok(answer.length > 0);

    for (const [name, broken, code] of [
      ['page.gguf', Buffer.from('<!doctype html><title>Not found</title>'), 'FormatCorrupt'],
      ['cut.gguf', bytes.subarray(0, bytes.length - 1000), 'FormatCorrupt'],
      ['empty.gguf', Buffer.alloc(0), 'FormatCorrupt'],
    ]) {
      await drop(page, name, broken);
      const alert = page.locator('#notices [role=alert]').filter({ hasText: name });
      await alert.waitFor();
      const text = await alert.innerText();
      assert.ok(text.includes(code) && /download it again/.test(text), text);
      await page.click('#new');
      assert.equal((await ask(page, 'Hello')).answer, answer, name);
    }
    await page.getByRole('button', { name: 'Close', exact: true }).first().click();
    assert.equal(await page.locator('#notices > *').count(), 0);
  });
});

test('a large model takes the place of the old one; if it fails the old one comes back', async () => {
  const path = `${smallModel()}.large-broken`;
  const file = await open(path, 'w');
  await file.write('GGUF');
  await file.truncate(300 * 2 ** 20);
  await file.close();
  await visitPage(async (page) => {
    await set(page, { temperature: 0, 'max-tokens': 12 });
    const { answer } = await ask(page, 'Once upon a time');
    await page.evaluate(() => {
      window.names = [];
      new MutationObserver(() => window.names.push(document.querySelector('#model-name').textContent))
        .observe(document.querySelector('#model-name'), { childList: true });
    });
    const name = await modelName(page);
    await page.setInputFiles('#file', path);
    await page.locator('#notices [role=alert]').waitFor();
    await modelReady(page);
    assert.deepEqual(await page.evaluate(() => window.names), ['No model', name]);
    assert.match(await page.innerText('#notices'), /large-broken failed/);
    assert.equal((await ask(page, 'Once upon a time')).answer, answer);
  });
});

test('models from URLs: kept, listed, loaded again, deleted; failures named', async () => {
  const serveSmall = (page) => page.route('**/small.gguf', async (route) => route.fulfill({ body: await readFile(smallModel()) }));
  await visitPage(async (page) => {
    assert.match(await page.innerText('#stored'), /trilobite-15m\.gguf/);
    await page.fill('#url', `${server.url}small.gguf`);
    await changeModel(page, () => page.press('#url', 'Enter'));
    await page.waitForFunction(() => document.querySelectorAll('#stored li:has(button)').length === 2);
    await page.unroute('**/small.gguf');
    await changeModel(page, () => page.getByRole('button', { name: 'Load trilobite-15m.gguf' }).click());
    await changeModel(page, () => page.getByRole('button', { name: 'Load small.gguf' }).click()); // no longer on the server

    await page.getByRole('button', { name: 'Delete small.gguf' }).click();
    await page.getByRole('button', { name: 'Keep' }).click();
    assert.equal(await page.locator('#stored li:has(button)').count(), 2);
    await page.getByRole('button', { name: 'Delete small.gguf' }).click();
    await page.getByRole('button', { name: 'Delete', exact: true }).click();
    await page.waitForFunction(() => document.querySelectorAll('#stored li:has(button)').length === 1);

    await page.fill('#url', `${server.url}small.gguf`);
    await page.press('#url', 'Enter');
    const alert = page.locator('#notices [role=alert]');
    await alert.waitFor();
    assert.match(await alert.innerText(), /404[\s\S]*HttpStatus[\s\S]*Check the address/);
    await serveSmall(page);
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.waitForFunction(() => document.querySelectorAll('#stored li:has(button)').length === 2);
    assert.equal(await page.locator('#notices > *').count(), 0);
  }, { prepare: serveSmall, expectedErrors: /404/ });
});

test('what is written before the model is ready is sent when it is; a load can be cancelled', async () => {
  let release;
  const held = new Promise((resolve) => { release = resolve; });
  await visitPage(async (page) => {
    await chooseMode(page, 'text');
    await page.fill('#message', 'Once upon a time');
    await page.press('#message', 'Enter');
    assert.match(await page.innerText('#waiting'), /when the model is ready/);
    assert.ok(await page.isVisible('#loading'));
    await page.click('#loading-cancel');
    await page.waitForSelector('body[data-model=none]');
    assert.ok(await page.isHidden('#loading'));
    assert.equal(await page.inputValue('#message'), 'Once upon a time');
    await page.press('#message', 'Enter');
    release();
    await modelReady(page);
    await turnEnded(page);
    assert.ok((await lastTurn(page).locator('.answer').textContent()).length > 20);
    assert.equal(await page.inputValue('#message'), '');
  }, {
    ready: false,
    prepare: (page) => page.route('**/*.gguf*', async (route) => {
      await held;
      await route.continue().catch(() => {}); // the first one was cancelled
    }),
  });
});

test('empty and too long texts, double clicks, a change of model during an answer', async () => {
  await visitPage(async (page) => {
    await page.fill('#message', '  \n ');
    await page.press('#message', 'Enter');
    assert.equal(await page.locator('.turn').count(), 0);

    const long = 'A very long story. '.repeat(2000);
    for (const mode of ['chat', 'text']) {
      await chooseMode(page, mode);
      await page.fill('#message', long);
      await page.press('#message', 'Enter');
      await turnEnded(page);
      const alert = await lastTurn(page).locator('[role=alert]').innerText();
      assert.match(alert, /ContextOverflow[\s\S]*Shorten/);
      await page.waitForFunction(() => {
        const end = [...document.querySelectorAll('.turn')].at(-1).getBoundingClientRect().bottom;
        return end <= document.querySelector('#scroller').getBoundingClientRect().bottom;
      });
      assert.equal(await page.inputValue('#message'), long);
    }

    await page.click('#new');
    await page.fill('#message', 'Once upon a time');
    await page.dblclick('#send');
    await turnEnded(page);
    assert.equal(await page.locator('.turn').count(), 1);
    assert.equal(await lastTurn(page).getAttribute('data-state'), 'done');

    await changeModel(page, () => page.setInputFiles('#file', slowModel()));
    await chooseMode(page, 'text');
    await set(page, { 'max-tokens': 4000, temperature: 0 });
    await page.fill('#message', 'word '.repeat(300));
    await page.press('#message', 'Enter');
    await page.waitForFunction(() => document.querySelector('.turn:last-of-type .answer').textContent.length > 20);
    await page.setInputFiles('#file', plainModel());
    await page.waitForSelector('.turn[data-state=stopped]');
    await page.waitForSelector('[name=mode][value=chat]:disabled');
    await set(page, { 'max-tokens': 8 });
    await ask(page, 'Hello');
    assert.equal(await lastTurn(page).getAttribute('data-state'), 'done');
    assert.equal(await page.locator('[role=alert]').count(), 0);
    await lastTurn(page).getByRole('button', { name: 'Go on' }).click();
    await turnEnded(page);
    assert.match(await lastTurn(page).locator('.facts').innerText(), /remembered/);
  });
});

test('when the worker fails the model is loaded again', async () => {
  await visitPage(async (page) => {
    const fail = () => page.workers()[0].evaluate(() => { setTimeout(() => { throw new Error('worn out'); }); });
    await changeModel(page, () => page.setInputFiles('#file', slowModel()));
    await chooseMode(page, 'text');
    await set(page, { 'max-tokens': 4000, temperature: 0 });
    for (const moment of ['during an answer', 'before a message']) {
      await page.fill('#message', 'word '.repeat(300));
      if (moment === 'before a message') await fail();
      await page.press('#message', 'Enter');
      if (moment === 'during an answer') {
        await page.waitForFunction(() => document.querySelector('.turn .answer').textContent.length > 20);
        await fail();
      }
      await turnEnded(page);
      assert.match(await lastTurn(page).locator('[role=alert]').innerText(), /worn out[\s\S]*WorkerCrashed[\s\S]*loaded again/, moment);
      await page.waitForSelector('body[data-model=ready]');
    }
    assert.match(await page.inputValue('#message'), /^word word/);
    await set(page, { 'max-tokens': 8 });
    await ask(page, 'Hello');
    assert.equal(await lastTurn(page).getAttribute('data-state'), 'done');
    assert.equal(await modelName(page), 'random');
  }, { expectedErrors: /worn out/ });
});

test('the keyboard is enough', async () => {
  await visitPage(async (page) => {
    const focused = () => page.evaluate(() => document.activeElement.id || document.activeElement.value);
    const tabTo = async (id, key = 'Tab') => {
      for (let i = 0; i < 40 && await focused() !== id; i++) {
        await page.keyboard.press(key);
        const visible = await page.evaluate(() => {
          const element = document.activeElement;
          const { outlineStyle } = getComputedStyle(element);
          const frame = element.closest('label, .field') ?? element;
          return outlineStyle !== 'none' || getComputedStyle(frame).outlineStyle !== 'none'
            || getComputedStyle(frame).boxShadow !== 'none' || getComputedStyle(element.nextElementSibling ?? element).outlineStyle !== 'none';
        });
        assert.ok(visible, `focus on ${await focused()} cannot be seen`);
      }
      assert.equal(await focused(), id);
    };
    assert.equal(await focused(), 'message');
    await page.keyboard.type('Once upon');
    await page.keyboard.press('Shift+Enter');
    await page.keyboard.type('a time');
    assert.equal(await page.inputValue('#message'), 'Once upon\na time');
    await page.keyboard.press('Enter');
    await turnEnded(page);
    assert.equal(await focused(), 'message');
    await tabTo('chat', 'Shift+Tab');
    await page.keyboard.press('ArrowLeft');
    assert.ok(await page.isChecked('[value=text]'));
    await tabTo('panel-toggle', 'Shift+Tab');
    await page.keyboard.press('Enter');
    assert.ok(await page.isVisible('#panel'));
    await tabTo('file');
    await page.keyboard.press('Escape');
    assert.ok(await page.isHidden('#panel'));
    assert.equal(await focused(), 'panel-toggle');
    await tabTo('new', 'Shift+Tab');
    await page.keyboard.press('Enter');
    assert.equal(await page.locator('.turn').count(), 0);
    assert.equal(await focused(), 'message');
  }, { viewport: { width: 800, height: 700 } });
});

test('the page\'s policy keeps out scripts and images from elsewhere', async () => {
  const page = await browser.newPage();
  try {
    await page.goto(server.url);
    const blocked = await page.evaluate(() => new Promise((resolve) => {
      const seen = [];
      addEventListener('securitypolicyviolation', ({ effectiveDirective }) => {
        if (seen.push(effectiveDirective) === 3) resolve(seen.sort());
      });
      document.body.insertAdjacentHTML('beforeend', '<img src="https://example.org/i.png">');
      document.body.append(Object.assign(document.createElement('script'), { textContent: 'window.run = true' }));
      document.body.setAttribute('onclick', 'window.run = true');
      document.body.click();
    }));
    assert.deepEqual(blocked, ['img-src', 'script-src-attr', 'script-src-elem']);
    assert.equal(await page.evaluate(() => window.run), undefined);
  } finally {
    await page.close();
  }
});

test('nothing is wider than a phone', async () => {
  await visitPage(async (page) => {
    const fits = async (what) => assert.deepEqual(await page.evaluate(() => [
      document.documentElement.scrollWidth, document.querySelector('main').scrollWidth - document.querySelector('main').clientWidth]),
    [390, 0], what);
    await fits('start');
    await ask(page, `Once${'upon'.repeat(60)}`);
    await fits('a long word');
    await page.setInputFiles('#file', { name: `${'broken'.repeat(20)}.gguf`, mimeType: '', buffer: Buffer.from('no model') });
    await page.waitForSelector('#notices [role=alert]');
    await fits('an error');
    await page.click('#panel-toggle');
    await fits('the panel');
    const box = await page.locator('#panel').boundingBox();
    assert.ok(box.x >= 0 && box.x + box.width <= 390);
  }, { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
});

test('markdown of an answer is shown; markup, links and images in it load and run nothing', async () => {
  const root = folder('test-markdown');
  await bundle([fileURLToPath(new URL('../../demo/markdown.js', import.meta.url))], root);
  const own = await serve({ root });
  const page = await browser.newPage();
  try {
    await page.goto(`${own.url}markdown.js`);
    const requests = [];
    page.on('request', (request) => requests.push(request.url()));
    const render = (text) => page.evaluate(async (markdown) => {
      const { renderMarkdown } = await import('/markdown.js');
      document.body.replaceChildren(renderMarkdown(markdown));
      await new Promise((resolve) => { setTimeout(resolve, 50); });
      return { html: document.body.innerHTML, text: document.body.textContent, run: window.run === true };
    }, text);
    assert.equal((await render('*a* **b** `c`\n\n3. d\n4. e')).html.replaceAll('\n', ''),
      '<p><em>a</em> <strong>b</strong> <code>c</code></p><ol start="3"><li>d</li><li>e</li></ol>');
    assert.equal((await render('```js\nx < y && z\n```')).text.trim(), 'x < y && z');
    for (const attack of [
      '<img src=x onerror="run=true">', '<script>run=true</script>', '![i](https://example.org/i.png)',
      '[l](javascript:run=true)', '<https://example.org/>', '<svg><a xlink:href="javascript:run=true"><set onbegin=run=true>',
      '<style>@import "https://example.org/"</style>', '<iframe srcdoc="<script>parent.run=true</script>"></iframe>',
      'a <b onclick=run=true style="background:url(https://example.org/)">b</b>', '| a |\n|--|\n| <img src=//example.org/i> |',
      '<math><mtext><table><mglyph><style><img src=x onerror=run=true>', '- [ ] <input autofocus onfocus=run=true>',
    ]) {
      const { html, text, run } = await render(attack);
      assert.doesNotMatch(html, /<(img|script|a|svg|style|iframe|b|math|input)\b/i, attack);
      assert.doesNotMatch(html, /<[^>]*(on\w+|style|href|src)=/i, attack);
      assert.equal(run, false, attack);
      assert.ok(text.trim().length > 0, attack);
    }
    assert.deepEqual(requests.filter((url) => !url.startsWith(own.url)), []);
  } finally {
    await page.close();
    await own.close();
  }
});
