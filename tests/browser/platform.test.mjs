// What must hold on every page of the platform that people can come to: nothing for axe to find, nothing that scrolls
// sideways, light on the line, the same by keyboard; and what forms do that are refused, left, or written by two.
import AxeBuilder from '@axe-core/playwright';
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { BASE, open, shot, start } from './browser.mjs';
import { as, choose, reach, weight } from './platform.mjs';

let browser;
before(async () => { browser = await start(); });
after(() => browser.close());

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const faults = async (page) => {
  const { violations } = await new AxeBuilder({ page }).withTags(TAGS).analyze();
  return violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.target).join(' ')}`);
};
const width = (page) => page.evaluate(() => document.documentElement.scrollWidth);

for (const person of ['host', 'partner-fra', 'public']) {
  test(`each page that ${person} can come to`, async (t) => {
    const pages = await reach(person);
    console.log(`${person}: ${pages.size} pages: ${[...pages.keys()].join(' ')}`);
    assert.ok(pages.size >= (person === 'public' ? 4 : 10), [...pages.keys()].join(' '));
    for (const [name, path] of pages) {
      await t.test(`${name} ${path}`, async () => {
        const bytes = await weight(path, person);
        assert.ok(bytes <= 14 * 1024, `${path} is ${bytes} bytes compressed`);
        for (const lang of ['en', 'ar']) {
          const page = await as(browser, person, { lang, viewport: { width: 1280, height: 900 } });
          const answer = await page.goto(`${BASE}${path}`);
          assert.ok(answer.status() < 400, `${answer.status()}`);
          assert.equal(await page.locator('html').getAttribute('dir'), lang === 'ar' ? 'rtl' : 'ltr');
          assert.deepEqual(await faults(page), [], `${path} ${lang}`);
          const levels = await page.evaluate(() => [...document.querySelectorAll('h1,h2,h3,h4')].filter((h) => h.checkVisibility()).map((h) => Number(h.tagName[1])));
          assert.equal(levels.filter((l) => l === 1).length, 1, 'one heading of the first level');
          levels.reduce((last, level) => { assert.ok(level <= last + 1, levels.join(' ')); return level; });
          if (person === 'host') {
            await shot(page, `platform-${name}-${lang}-1280`);
            await page.setViewportSize({ width: 360, height: 780 });
            await shot(page, `platform-${name}-${lang}-360`);
          }
          await page.setViewportSize({ width: 320, height: 800 });
          assert.ok(await width(page) <= 320, `${path} ${lang} is ${await width(page)} px wide at 320 px`);
          assert.deepEqual(page.complaints, []);
          await page.context().close();
        }
      });
    }
  });
}

test('each form that makes something says what to do when it is sent empty', async (t) => {
  const forms = [...await reach('host')].filter(([, path]) => /\/new$/.test(path));
  assert.ok(forms.length > 0);
  for (const [name, path] of forms) {
    await t.test(`${name} ${path}`, async () => {
      for (const javaScriptEnabled of [true, false]) {
        const page = await as(browser, 'host', { lang: javaScriptEnabled ? 'en' : 'ar', javaScriptEnabled, viewport: { width: 360, height: 780 } });
        await page.goto(`${BASE}${path}`);
        // What the form proposes is taken out again.
        for (const field of await page.locator('form.fill :is(input:not([type=hidden], [type=checkbox], [type=radio], [type=file]), textarea)').all()) await field.fill('');
        await Promise.all([page.waitForNavigation(), page.locator('form.fill button').last().click()]);
        if (!await page.locator('#problem').count()) {
          console.log(`${name}: nothing has to be typed`);
          await page.context().close();
          continue;
        }
        if (javaScriptEnabled) {
          assert.match(await page.title(), /^Error: /);
          assert.deepEqual(await faults(page), []);
          assert.equal(await page.evaluate(() => document.activeElement.id), 'problem');
          await page.locator('#problem a').first().click();
          const landed = await page.evaluate(() => document.activeElement.id);
          assert.equal(`#${landed}`, await page.locator('#problem a').first().getAttribute('href'));
          await shot(page, `platform-${name}-refused`);
        }
        assert.ok(await width(page) <= 360);
        await page.context().close();
      }
    });
  }
});

for (const [path, person] of [['/', 'host'], ['/', 'public'], ['/o', 'host']]) {
  test(`the first visit to ${path} as ${person} is light`, async () => {
    const page = await as(browser, person, { viewport: { width: 360, height: 740 } });
    const line = await page.context().newCDPSession(page);
    await line.send('Network.enable');
    let [bytes, requests] = [0, 0];
    line.on('Network.loadingFinished', (event) => { bytes += event.encodedDataLength; requests += 1; });
    await page.goto(`${BASE}${path}`, { waitUntil: 'load' });
    await page.waitForTimeout(500);
    console.log(`${path} as ${person}: ${(bytes / 1024).toFixed(1)} KB in ${requests} requests`);
    assert.ok(bytes <= 45 * 1024, `${bytes} bytes`);
    assert.ok(requests <= 6, `${requests} requests`);
    await page.context().close();
  });
}

test('the switcher is one of the first stops of the keyboard, and every stop is seen', async () => {
  const page = await open(browser);
  await page.goto(`${BASE}/`);
  await page.keyboard.press('Tab');
  assert.equal(await page.evaluate(() => document.activeElement.getAttribute('href')), '#main');
  await page.keyboard.press('Tab');
  assert.equal(await page.evaluate(() => document.activeElement.id), 'actor');
  await page.evaluate(() => { document.activeElement.value = 'partner-fra'; });
  await page.keyboard.press('Tab');
  await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')]);
  assert.equal(await page.locator('#actor').inputValue(), 'partner-fra');
  for (let n = 0; n < 30; n += 1) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(() => {
      const at = document.activeElement;
      const [style, box] = [getComputedStyle(at), at.getBoundingClientRect()];
      return { what: `${at.tagName} ${at.id || at.textContent.trim().slice(0, 40)}`, ring: style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 3, high: box.height >= 20, end: at === document.body };
    });
    if (stop.end) break;
    assert.ok(stop.ring && stop.high, `no ring or too small: ${JSON.stringify(stop)}`);
  }
  await page.context().close();
});

test('the page of the footer’s help is the one that was open', async () => {
  const page = await as(browser, 'host');
  await page.goto(`${BASE}/o`);
  await page.locator('footer a[href^="/help"]').click();
  assert.match(page.url(), /\/help#emergencies$/);
  assert.ok(await page.locator('#emergencies').isVisible());
  await page.context().close();
});

test('what is typed is kept as a draft, restored, and thrown away', async () => {
  const page = await as(browser, 'host');
  await page.goto(`${BASE}/o/new`);
  await page.locator('#name').fill('Floods in Zambezia (invented)');
  await page.locator('[data-note]:not(:empty)').waitFor({ timeout: 15_000 });
  assert.equal(await page.locator('[data-note]').innerText(), 'Draft kept.');
  await page.goto(`${BASE}/drafts`);
  await shot(page, 'platform-drafts-en-1280');
  await page.locator('.lines a').first().click();
  await page.waitForURL(/\/o\/new$/);
  assert.equal(await page.locator('#name').inputValue(), 'Floods in Zambezia (invented)');
  await shot(page, 'platform-draft-restored');
  assert.deepEqual(await faults(page), []);
  // Another person of the same organisation finds nothing of it.
  const other = await as(browser, 'host-data');
  await other.goto(`${BASE}/drafts`);
  assert.equal(await other.locator('.lines a').count(), 0);
  await page.locator('.live form button').click();
  await page.waitForURL(/\/o\/new$/);
  assert.equal(await page.locator('#name').inputValue(), '');
  assert.ok(await page.locator('.said').isVisible());
  assert.deepEqual([...page.complaints, ...other.complaints], []);
  await page.context().close();
  await other.context().close();
});

for (const javaScriptEnabled of [true, false]) {
  test(`two people write one emergency: both see both, nothing is lost, script ${javaScriptEnabled ? 'on' : 'off'}`, async () => {
    const [one, other] = [await as(browser, 'host', { javaScriptEnabled }), await as(browser, 'host', { javaScriptEnabled })];
    await one.goto(`${BASE}/o`);
    const href = await one.evaluate(() => [...document.querySelectorAll('main a')].map((a) => a.getAttribute('href')).find((h) => /^\/o\/(?!new)[^/?]+$/.test(h)));
    for (const page of [one, other]) await page.goto(`${BASE}${href}/edit`);
    const before = await one.locator('#name').inputValue();
    await one.locator('#name').fill(`${before} one`);
    await other.locator('#name').fill(`${before} two`);
    await Promise.all([one.waitForNavigation(), one.locator('form.fill button').last().click()]);
    await Promise.all([other.waitForNavigation(), other.locator('form.fill button').last().click()]);
    // The merge page: theirs and mine side by side, mine chosen, nothing of it lost.
    const clash = other.locator('.clash');
    assert.equal(await clash.count(), 1);
    assert.match(await clash.innerText(), new RegExp(`${before.replace(/[^\w ]/g, '.')} one`));
    assert.equal(await other.locator('#name').inputValue(), `${before} two`);
    if (javaScriptEnabled) {
      assert.deepEqual(await faults(other), []);
      await shot(other, 'platform-merge');
    }
    await clash.locator('input[value=theirs]').check();
    await Promise.all([other.waitForNavigation(), other.locator('form.fill button').last().click()]);
    assert.match(await other.locator('h1').innerText(), / one$/);
    // What was there is put back.
    await one.goto(`${BASE}${href}/edit`);
    await one.locator('#name').fill(before);
    await Promise.all([one.waitForNavigation(), one.locator('form.fill button').last().click()]);
    assert.equal(await one.locator('h1').innerText(), before);
    assert.deepEqual([...one.complaints, ...other.complaints], []);
    await one.context().close();
    await other.context().close();
  });
}

test('a switch of person is a switch of rights', async () => {
  const page = await open(browser);
  await page.goto(`${BASE}/`);
  await choose(page, 'host');
  await page.goto(`${BASE}/o`);
  assert.ok(await page.locator('.acts a[href="/o/new"]').isVisible());
  await choose(page, 'public');
  assert.equal(new URL(page.url()).pathname, '/o');
  assert.equal(await page.locator('.acts a[href="/o/new"]').count(), 0);
  const refused = await page.goto(`${BASE}/o/new`);
  assert.match(page.url(), /sign-in/);
  assert.ok(refused.status() < 500);
  await page.context().close();
});

test('paper has no navigation, and the audience at its foot', async () => {
  const page = await as(browser, 'host');
  await page.goto(`${BASE}/o`);
  await page.emulateMedia({ media: 'print' });
  for (const gone of ['.places', '.langs', '.switch', '.acts']) assert.equal(await page.locator(gone).first().isVisible(), false, gone);
  assert.ok(await page.locator('.foot .badge').isVisible());
  await shot(page, 'platform-print');
  await page.context().close();
});
