// What must hold on every page, in every language, at every width: nothing for axe to find, nothing that scrolls
// sideways, a frame and headings that make sense when they are heard.
import AxeBuilder from '@axe-core/playwright';
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { BASE, LANGS, PAGES, open, shot, start } from './browser.mjs';

let browser;
before(async () => { browser = await start(); });
after(() => browser.close());

for (const [name, path] of Object.entries(PAGES)) {
  test(`${name}: axe finds nothing and nothing scrolls sideways`, async () => {
    for (const lang of LANGS) {
      for (const width of [1280, 360]) {
        const page = await open(browser, { viewport: { width, height: 900 } });
        await page.goto(`${BASE}/${lang}${path}`, { timeout: 60_000 });
        const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']).analyze();
        const found = violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.target).join(' ')}`);
        assert.deepEqual(found, [], `${name} ${lang} ${width}`);
        await shot(page, `${name}-${lang}-${width}`);
        await page.setViewportSize({ width: 320, height: 800 });
        const wide = await page.evaluate(() => document.documentElement.scrollWidth);
        assert.ok(wide <= 320, `${name} ${lang} is ${wide} px wide at 320 px`);
        assert.deepEqual(page.complaints, [], `${name} ${lang} ${width}`);
        await page.context().close();
      }
    }
  });

  test(`${name}: landmarks and headings are in order`, async () => {
    const page = await open(browser);
    await page.goto(`${BASE}/en${path}`);
    const outline = await page.evaluate(() => ({
      marks: ['header', 'main', 'footer'].map((tag) => document.querySelectorAll(`body > ${tag}`).length),
      levels: [...document.querySelectorAll('h1,h2,h3,h4')].filter((h) => h.checkVisibility()).map((h) => Number(h.tagName[1])),
      bare: [...document.querySelectorAll('td:not(.s), .chosen li')].filter((cell) => cell.childElementCount === 0 && /[\u0590-\u07ff]/.test(cell.textContent) && /[a-z]/i.test(cell.textContent)).length,
    }));
    assert.deepEqual(outline.marks, [1, 1, 1]);
    assert.equal(outline.levels[0], 1);
    outline.levels.reduce((before, level) => { assert.ok(level <= before + 1, outline.levels.join(' ')); return level; });
    assert.equal(outline.bare, 0, 'mixed text stands in <bdi>');
    await page.context().close();
  });
}

test('a form with errors has nothing for axe to find', async () => {
  for (const lang of LANGS) {
    const page = await open(browser, { javaScriptEnabled: true, viewport: { width: 360, height: 800 } });
    await page.goto(`${BASE}/${lang}`);
    await page.locator('form.sheets button').click();
    await page.locator('#problem').waitFor();
    const { violations } = await new AxeBuilder({ page }).analyze();
    assert.deepEqual(violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.target).join(' ')}`), [], lang);
    await page.context().close();
  }
});

test('forced colours and reduced motion leave a page that can be used', async () => {
  const page = await open(browser, { forcedColors: 'active', reducedMotion: 'reduce' });
  await page.goto(`${BASE}/en/pictures/demonstration`);
  await shot(page, 'picture-en-forced-colours');
  const cell = await page.locator('.heat td a').first().evaluate((a) => getComputedStyle(a).color !== getComputedStyle(a.parentElement).backgroundColor);
  assert.ok(cell);
  const moving = await page.evaluate(() => [...document.querySelectorAll('*')].filter((e) => parseFloat(getComputedStyle(e).transitionDuration) > 0).length);
  assert.equal(moving, 0);
  await page.context().close();
});
