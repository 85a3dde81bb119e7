// The main journey: sheets are dropped, the picture is read; with and without script, with the keyboard alone.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { BASE, SHEETS, open, shot, start } from './browser.mjs';

let browser;
before(async () => { browser = await start(); });
after(() => browser.close());

const readsPicture = async (page, lang) => {
  await page.waitForURL(new RegExp(`/${lang}/pictures/[0-9a-f]{32}$`), { timeout: 60_000 });
  assert.equal(await page.locator('html').getAttribute('dir'), lang === 'ar' ? 'rtl' : 'ltr');
  for (const section of ['heat', 'people', 'who', 'gaps', 'repeats', 'quality']) {
    assert.ok(await page.locator(`section[aria-labelledby=${section}]`).isVisible(), section);
  }
  const figures = await page.locator('.keys dd').allInnerTexts();
  assert.equal(figures.length, 5);
  // The demonstration's three partners, five sectors and more than sixty activities are all there.
  assert.match(figures[0], /\d/);
  assert.ok(Number(figures[4].replace(/\D/g, '')) > 60, `activities: ${figures[4]}`);
  const who = await page.locator('section[aria-labelledby=who] tbody tr').first().innerText();
  assert.match(who, { en: /Mozambique Red Cross/, ar: /موزمبيق/ }[lang] ?? /./, 'the host National Society comes first');
  assert.deepEqual(page.complaints, []);
};

for (const lang of ['en', 'ar']) {
  for (const javaScriptEnabled of [true, false]) {
    test(`drops three sheets and reads the picture in ${lang}, script ${javaScriptEnabled ? 'on' : 'off'}`, async () => {
      const page = await open(browser, { javaScriptEnabled });
      await page.goto(`${BASE}/${lang}`);
      await page.locator('#files').setInputFiles(SHEETS);
      if (javaScriptEnabled) assert.equal(await page.locator('.chosen li').count(), SHEETS.length);
      await page.locator('form.sheets button').click();
      await readsPicture(page, lang);
      await shot(page, `picture-${lang}-${javaScriptEnabled ? 'script' : 'plain'}`);
      // A figure of the heat table leads to its rows.
      const cell = page.locator('.heat td a').first();
      await cell.click();
      await page.waitForURL(/\/rows\?sector=.+&area=.+/);
      assert.ok(await page.locator('table.list tbody tr').count() > 0);
      await page.context().close();
    });
  }
}

test('files that are dropped on the area are listed and sent', async () => {
  const page = await open(browser);
  await page.goto(`${BASE}/en`);
  const data = await page.evaluateHandle(() => {
    const data = new DataTransfer();
    data.items.add(new File(['organisation,sector,admin1,people reached\nIFRC,WASH,Sofala,120\nICRC,Health,Tete,80\n'], 'two rows.csv'));
    return data;
  });
  await page.dispatchEvent('.drop', 'dragenter', { dataTransfer: data });
  assert.ok(await page.locator('.drop.over').isVisible());
  await page.dispatchEvent('.drop', 'drop', { dataTransfer: data });
  assert.equal(await page.locator('.chosen li').innerText(), 'two rows.csv');
  await page.locator('form.sheets button').click();
  await page.waitForURL(/\/en\/pictures\/[0-9a-f]{32}$/, { timeout: 60_000 });
  await page.context().close();
});

for (const javaScriptEnabled of [true, false]) {
  test(`a form without a sheet comes back with what to do, script ${javaScriptEnabled ? 'on' : 'off'}`, async () => {
    const page = await open(browser, { javaScriptEnabled });
    await page.goto(`${BASE}/fr`);
    await page.locator('summary').click();
    await page.locator('#title').fill('Inondations');
    await page.locator('#household').fill('quatre');
    await page.locator('form.sheets button').click();
    const problem = page.locator('#problem');
    await problem.waitFor();
    assert.match(await page.title(), /^Erreur/);
    assert.equal(await problem.locator('li').count(), 2);
    assert.equal(await page.locator('#title').inputValue(), 'Inondations');
    assert.equal(await page.locator('#household').inputValue(), 'quatre');
    if (javaScriptEnabled) {
      assert.equal(await page.evaluate(() => document.activeElement.id), 'problem');
      await problem.locator('a').nth(1).click();
      assert.equal(await page.evaluate(() => document.activeElement.id), 'household');
    }
    await shot(page, `refused-form-${javaScriptEnabled ? 'script' : 'plain'}`);
    assert.deepEqual(page.complaints, []);
    await page.context().close();
  });
}

test('a file that is no table comes back as a sentence', async () => {
  const page = await open(browser);
  await page.goto(`${BASE}/en`);
  await page.locator('#files').setInputFiles([{ name: 'plan.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7\n1 0 obj\n') }]);
  await page.locator('form.sheets button').click();
  const line = page.locator('#problem li').first();
  await line.waitFor({ timeout: 60_000 });
  assert.match(await line.innerText(), /plan\.pdf/);
  assert.equal(await page.locator('#files').evaluate((input) => input.files.length), 1, 'the chosen file is kept');
  await page.context().close();
});

test('the whole way goes by keyboard', async () => {
  const page = await open(browser);
  await page.goto(`${BASE}/en`);
  await page.keyboard.press('Tab');
  assert.equal(await page.evaluate(() => document.activeElement.getAttribute('href')), '#main', 'the first stop skips to the content');
  const stops = [];
  for (let n = 0; n < 14; n += 1) {
    await page.keyboard.press('Tab');
    stops.push(await page.evaluate(() => {
      const at = document.activeElement;
      const style = getComputedStyle(at);
      const box = at.getBoundingClientRect();
      return { what: at.id || at.textContent.trim().slice(0, 40), ring: style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 3, high: box.height >= 24 };
    }));
    if (/demonstration/.test(stops.at(-1).what)) break;
  }
  assert.ok(stops.some((s) => s.what === 'files'), JSON.stringify(stops));
  for (const stop of stops) assert.ok(stop.ring && stop.high, `no ring or too small: ${JSON.stringify(stop)}`);
  await page.keyboard.press('Enter');
  await page.waitForURL(/demonstration$/, { timeout: 60_000 });
  const link = page.locator('.heat td a').first();
  await link.focus();
  await page.keyboard.press('Enter');
  await page.waitForURL(/rows\?/);
  assert.deepEqual(page.complaints, []);
  await page.context().close();
});

test('answers to columns make a new picture at a new address', async (t) => {
  const page = await open(browser);
  await page.goto(`${BASE}/en`);
  await page.locator('#files').setInputFiles([{ name: 'odd.csv', mimeType: 'text/csv', buffer: Buffer.from('Org,Zona X,Sector,Persons,Val 2\n' + 'IFRC,Sofala,WASH,120,7\nICRC,Tete,Health,80,9\n'.repeat(6)) }]);
  await page.locator('form.sheets button').click();
  await page.waitForURL(/\/en\/pictures\/[0-9a-f]{32}$/, { timeout: 60_000 });
  const first = page.url();
  await page.goto(`${first}/needs`);
  const selects = page.locator('form select');
  if (await selects.count() === 0) return t.skip('this sheet asks nothing');
  await selects.first().selectOption('comment');
  await page.locator('form button').first().click();
  await page.waitForURL((url) => /\/en\/pictures\/[0-9a-f]{32}$/.test(url.pathname) && url.href !== first, { timeout: 60_000 });
  await page.context().close();
});
