// The main job as three people of three organisations: an emergency is opened, sheets are sent, reviewed and committed,
// one import is undone, last month's sheet updates instead of doubling, and the public sees only what is public.
import AxeBuilder from '@axe-core/playwright';
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { BASE, SHEETS, open, shot, start } from './browser.mjs';
import { choose } from './platform.mjs';

let browser;
before(async () => { browser = await start(); });
after(() => browser.close());

const sheet = (name) => SHEETS.find((path) => path.includes(name));
const faults = async (page) => {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.target).join(' ')}`);
};
const press = async (page, locator) => {
  await Promise.all([page.waitForNavigation({ timeout: 90_000 }), locator.click()]);
};

// An invented sheet that cannot be read without a person: a figure far out of its row, and a name that nobody has.
const ODD = [
  'Organisation,Sector,Province,District,Activity,Status,Start date,People reached',
  ...Array.from({ length: 14 }, (_, n) => `French Red Cross,WASH,Zambezia,Nicoadala,Water point ${n},Ongoing,2026-11-18,${300 + n * 20}`),
  'French Red Cross,WASH,Zambezia,Nicoadala,Water trucking,Ongoing,2026-11-18,4500000',
  'Fr Red Crosss Soc,Shelter,Sofala,Dondo,Tarpaulins,Ongoing,2026-11-20,500',
].join('\n');

const send = async (page, emergency, file) => {
  await page.goto(`${BASE}${emergency}`);
  await press(page, page.locator(`a[href="${emergency}/sheets"]`).first());
  await page.locator('#files').setInputFiles(sheet(file));
  await press(page, page.locator('form.fill button').last());
  assert.match(page.url(), /\/imports\/[^/]+$/);
};

// Answers what the sheet asks, one question after the other, as somebody does who takes what is proposed.
const answer = async (page) => {
  let asked = 0;
  for (; asked < 60; asked += 1) {
    const form = page.locator('form.ask').filter({ has: page.locator('select') }).first();
    if (await form.count() === 0) return asked;
    const choice = form.locator('select');
    if (await choice.inputValue() === '') await choice.selectOption({ index: 1 });
    await press(page, form.locator('button').last());
  }
  assert.fail('the sheet does not stop asking');
};

const commit = async (page) => {
  await press(page, page.locator('form[action$="/commit"] button').first());
};

// Activities that somebody sees on an emergency.
const activities = async (page, emergency) => {
  const answer = await page.request.get(`${BASE}${emergency}/picture.json`);
  return answer.status() === 200 ? (await answer.json()).activities : 0;
};

for (const javaScriptEnabled of [true, false]) {
  test(`three organisations, one emergency, script ${javaScriptEnabled ? 'on' : 'off'}`, { timeout: 600_000 }, async () => {
    const page = await open(browser, { javaScriptEnabled });
    await page.goto(`${BASE}/`);

    // The host National Society opens the emergency in three fields.
    await choose(page, 'host');
    await page.goto(`${BASE}/o`);
    await press(page, page.locator('a[href="/o/new"]').first());
    await page.locator('#what').selectOption('flood');
    await page.locator('#countries').fill('MOZ');
    await page.locator('#onset_day').fill('2026-11-19');
    await page.locator('#name').fill(`Floods, invented, script ${javaScriptEnabled ? 'on' : 'off'}`);
    await page.locator('#audience').selectOption('context');
    await press(page, page.locator('form.fill button').last());
    // Another flood in the same country is asked about, never refused.
    const another = page.locator('input[name=another]');
    if (await another.count() > 0) {
      await another.check();
      await press(page, page.locator('form.fill button').last());
    }
    const emergency = new URL(page.url()).pathname;
    assert.match(emergency, /^\/o\/(?!new)/);
    assert.ok(await page.locator('.badge.context').first().isVisible(), 'who may see it stands on it');

    // It sends its sheet, sees what it would do, and commits.
    await send(page, emergency, 'cvm_5w');
    if (javaScriptEnabled) {
      assert.deepEqual(await faults(page), []);
      await shot(page, 'job-review');
    }
    assert.equal(await activities(page, emergency), 0, 'a review changes nothing');
    await answer(page);
    await commit(page);
    const host = await activities(page, emergency);
    assert.ok(host > 0, 'the host’s rows are in');

    // A partner sees them, adds its own, and may undo only its own.
    await choose(page, 'partner-fra');
    await send(page, emergency, 'crf_3w');
    const asked = await answer(page);
    console.log(`the partner's sheet asked ${asked} questions`);
    await commit(page);
    const partner = new URL(page.url()).pathname;
    const both = await activities(page, emergency);
    assert.ok(both > host, `${both} after the partner, ${host} before`);
    await shot(page, `job-committed-${javaScriptEnabled ? 'script' : 'plain'}`);

    // A third brings another language and another layout.
    await choose(page, 'partner-qat');
    await send(page, emergency, 'qrcs_4w');
    await answer(page);
    await commit(page);
    const three = await activities(page, emergency);
    assert.ok(three > both, `${three} after the third, ${both} before`);
    // The partner's import is not there for others.
    const foreign = await page.goto(`${BASE}${partner}`);
    assert.equal(foreign.status(), 404);

    // The same sheet once more updates instead of doubling.
    await send(page, emergency, 'qrcs_4w');
    await answer(page);
    const again = page.locator('form[action$="/commit"] button');
    if (await again.count() > 0) await commit(page);
    assert.equal(await activities(page, emergency), three, 'nothing is doubled');

    // The partner undoes its import: what it added is gone, what others have stays.
    await page.goto(`${BASE}/`);
    await choose(page, 'partner-fra');
    await page.goto(`${BASE}${partner}`);
    await press(page, page.locator('a[href$="/undo"], form[action$="/undo"] button').first());
    if (/\/undo$/.test(new URL(page.url()).pathname)) await press(page, page.locator('form.fill button').last());
    assert.equal(await activities(page, emergency), three - (both - host), 'undone to the row');

    // The picture shows who does what where, the host first; the public finds nothing of it.
    await page.goto(`${BASE}${emergency}/picture`);
    await shot(page, `job-picture-${javaScriptEnabled ? 'script' : 'plain'}`);
    assert.match(await page.locator('section[aria-labelledby=who] tbody tr').first().innerText(), /Mozambique Red Cross/);
    for (const ending of ['csv', 'xlsx', 'pdf']) {
      const file = await page.request.get(`${BASE}${emergency}/picture.${ending}`);
      assert.equal(file.status(), 200, ending);
    }
    await page.goto(`${BASE}/o`);
    await choose(page, 'public');
    assert.ok(!(await page.content()).includes(emergency), 'not in the list of the public');
    assert.equal((await page.goto(`${BASE}${emergency}/picture`)).status(), 404);
    assert.deepEqual(page.complaints, []);
    await page.context().close();
  });
}

test('what a sheet asks is answered for all rows alike, by keyboard alone', { timeout: 300_000 }, async () => {
  const page = await open(browser);
  await page.goto(`${BASE}/o`);
  await choose(page, 'partner-fra');
  const emergency = await page.evaluate(() => [...document.querySelectorAll('main a')].map((a) => a.getAttribute('href')).find((h) => /^\/o\/(?!new)[^/?]+$/.test(h)));
  await page.goto(`${BASE}${emergency}/sheets`);
  await page.locator('#files').setInputFiles([{ name: 'odd.csv', mimeType: 'text/csv', buffer: Buffer.from(ODD) }]);
  await page.locator('form.fill button').last().focus();
  await Promise.all([page.waitForNavigation({ timeout: 90_000 }), page.keyboard.press('Enter')]);
  const before = await page.locator('form.ask select').count();
  assert.ok(before > 0, 'the sheet asks something');
  await shot(page, 'job-asked');
  assert.deepEqual(await faults(page), []);
  const select = page.locator('form.ask select').first();
  await select.focus();
  if (await select.inputValue() === '') await page.keyboard.press('ArrowDown');
  for (let n = 0; n < 3; n += 1) {
    await page.keyboard.press('Tab');
    if (await page.evaluate(() => document.activeElement.tagName) === 'BUTTON') break;
  }
  assert.equal(await page.evaluate(() => document.activeElement.tagName), 'BUTTON');
  await Promise.all([page.waitForNavigation({ timeout: 90_000 }), page.keyboard.press('Enter')]);
  assert.equal(await page.locator('form.ask select').count(), before - 1, 'one question fewer');
  assert.deepEqual(page.complaints, []);
  await page.context().close();
});
