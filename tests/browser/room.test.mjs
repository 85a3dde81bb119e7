// The response room in Chromium, as three people of three organisations: from the onset to a Movement that has met, agreed who
// convenes, speaks with one voice and has asked for an officer, and a pack for whoever comes next.
import AxeBuilder from '@axe-core/playwright';
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { BASE, shot, start } from './browser.mjs';
import { as } from './platform.mjs';

let browser;
before(async () => { browser = await start(); });
after(() => browser.close());

const PEOPLE = ['host', 'ifrc', 'icrc'];

// Goes to a form, fills it in and sends it; gives the address that it leads to.
const send = async (page, path, fill = async () => {}) => {
  const answer = await page.goto(`${BASE}${path}`);
  assert.ok(answer.status() < 400, `${path}: ${answer.status()}`);
  await fill(page);
  await Promise.all([page.waitForNavigation(), page.locator('form.fill button').last().click()]);
  const problem = page.locator('#problem');
  assert.equal(await problem.count(), 0, await problem.count() ? await problem.innerText() : '');
  return new URL(page.url()).pathname;
};
// An organisation's word: it agrees.
const word = (page, path) => send(page, path, async () => {
  const answer = page.locator('select[name=answer]');
  if (await answer.count()) await answer.selectOption('agreed');
  const capacity = page.locator('[name=capacity]');
  if (await capacity.count()) await capacity.fill('Head of operations');
});
const open = async (page, path) => {
  const answer = await page.goto(`${BASE}${path}`);
  assert.equal(answer.status(), 200, path);
  // Without the marks that keep names in their direction.
  return (await page.locator('main').innerText()).replace(/[\u2066-\u2069]/g, '');
};
const link = (page, address) => page.locator(`main a[href*="${address}"]`).first();

test('from the onset to a coordinated Movement', async (t) => {
  const [host, ifrc, icrc] = await Promise.all(PEOPLE.map((person) => as(browser, person, { viewport: { width: 1280, height: 900 } })));
  let room, meeting, convener, statement;

  await t.test('the room says what is due, and one button begins it', async () => {
    await open(host, '/o');
    room = await host.locator('main a[href^="/o/ciclone"]').first().getAttribute('href');
    const text = await open(host, room);
    assert.match(text, /No Mini-Summit is recorded/);
    assert.match(text, /12 hours since the onset/);
    await Promise.all([host.waitForNavigation(), link(host, 'meetings/new?kind=mini_summit').click()]);
    await Promise.all([host.waitForNavigation(), host.locator('form.fill button').last().click()]);
    meeting = new URL(host.url()).pathname;
    assert.match(meeting, /\/meetings\//);
    assert.match(await open(icrc, room), /Mini-Summit/);
    await shot(host, 'room-meeting-called');
  });

  await t.test('it is held, its minutes are agreed by those who attended', async () => {
    // The demonstration's clock stands on the morning of the 20th.
    await send(host, `${meeting}/held`, (page) => page.locator('[name=local]').fill('2026-11-20T10:00'));
    await open(host, meeting);
    const item = await link(host, '/items/').getAttribute('href');
    await send(host, item, (page) => page.locator('textarea').first().fill('Two districts are cut off. The needs are assessed until tomorrow.'));
    for (const page of [host, ifrc, icrc]) await word(page, `${meeting}/agree`);
    assert.match(await open(icrc, meeting), /Two districts are cut off/);
    await shot(icrc, 'room-minutes');
  });

  await t.test('all three agree who convenes', async () => {
    convener = await send(host, `${room}/conveners/new`);
    for (const page of [host, ifrc, icrc]) await word(page, `${convener}/word`);
    assert.match(await open(ifrc, convener), /Agreed/);
  });

  await t.test('nothing is issued before each of them has cleared it', async () => {
    statement = await send(ifrc, `${room}/statements/new?kind=statement`);
    // Side by side with the source, by somebody who reads both. The drafts in the other languages come from the same facts.
    for (const lang of ['fr', 'es', 'ar']) {
      await open(ifrc, `${statement}?in=${lang}`);
      const parts = await ifrc.locator(`main a[href$="/${lang}"]`).evaluateAll((links) => [...new Set(links.map((l) => l.getAttribute('href')))]);
      assert.ok(parts.length >= 5, parts.join(' '));
      for (const part of parts) {
        await ifrc.goto(`${BASE}${part}`);
        const [text, checked] = [ifrc.locator(`textarea[name=text_${lang}]`), ifrc.locator('input[name=checked]')];
        if ((await text.inputValue()).trim() === '' || !await checked.count()) continue;
        await checked.check();
        await Promise.all([ifrc.waitForNavigation(), ifrc.locator('form.fill button').last().click()]);
        assert.equal(await ifrc.locator('#problem').count(), 0);
      }
      if (lang === 'ar') await shot(ifrc, 'room-translated');
    }
    await word(host, `${statement}/word`);
    await word(ifrc, `${statement}/word`);
    const early = await ifrc.goto(`${BASE}${statement}/issue`);
    if (early.status() === 200) {
      await Promise.all([ifrc.waitForNavigation(), ifrc.locator('form.fill button').last().click()]);
      assert.equal(await ifrc.locator('#problem').count(), 1);
    }
    assert.match(await open(ifrc, statement), /Draft/);
    await word(icrc, `${statement}/word`);
    await send(ifrc, `${statement}/issue`, (page) => page.locator('form.fill input[type=checkbox]').first().check());
    assert.match(await open(icrc, statement), /Issued/);
    const { languages } = await (await icrc.request.get(`${BASE}/api/v1${statement}`)).json();
    assert.deepEqual(languages.toSorted(), ['ar', 'en', 'es', 'fr']);
    const says = { en: /The Movement supports/, fr: /Le Mouvement soutient/, es: /El Movimiento apoya/, ar: /[\u0621-\u064a]{3}/ };
    for (const lang of languages) {
      for (const [ending, mark] of [['pdf', '%PDF'], ['docx', 'PK'], ['txt', '']]) {
        const file = await icrc.request.get(`${BASE}${statement}.${ending}?in=${lang}`);
        assert.ok(file.status() === 200 && (await file.body()).toString('latin1').startsWith(mark), `${lang} ${ending}: ${file.status()}`);
        if (ending === 'txt') assert.match(await file.text(), says[lang], lang);
      }
    }
    await shot(icrc, 'room-issued');
  });

  await t.test('an officer is asked for, and whoever comes next takes it all along', async () => {
    const officer = await send(host, `${room}/officers/new`, async (page) => {
      const filled = { reason: 'Five components are present and nobody has a free hand.', languages: 'Portuguese, English', reports_to: 'The host National Society', hosted_by: 'The host National Society' };
      for (const [name, value] of Object.entries(filled)) {
        const field = page.locator(`[name=${name}]`);
        if (await field.evaluate((f) => f.tagName) === 'SELECT') await field.selectOption({ index: 1 });
        else await field.fill(value);
      }
    });
    await word(ifrc, `${officer}/word`);
    await word(icrc, `${officer}/word`);
    const pack = await open(icrc, `${room}/handover`);
    for (const said of [/Two districts|Mini-Summit 1/, /Mozambique Red Cross Society/, /Joint Statement/, /Movement Coordination Officer/]) assert.match(pack, said);
    const pdf = await icrc.request.get(`${BASE}${room}/handover.pdf`);
    assert.equal((await pdf.body()).subarray(0, 4).toString(), '%PDF');
    const now = await open(host, room);
    assert.doesNotMatch(now, /No Mini-Summit is recorded|Nobody convenes/);
    assert.match(now, /Held 1[23] hours after the onset: within the first day/);
    await shot(host, 'room-after');
    await host.setViewportSize({ width: 320, height: 800 });
    assert.ok(await host.evaluate(() => document.documentElement.scrollWidth) <= 320);
    const { violations } = await new AxeBuilder({ page: host }).analyze();
    assert.deepEqual(violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.target).join(' ')}`), []);
  });

  for (const page of [host, ifrc, icrc]) assert.deepEqual(page.complaints, []);
});
