// Coming in and staying in, on a real server: an invitation, a password, an authenticator app, a passkey that signs in alone,
// and the sessions of other browsers. With the keyboard alone; each page in English and Arabic, clean for axe, at 320 px.
import assert from 'node:assert/strict';
import { execFileSync, spawn } from 'node:child_process';
import { createHmac } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';

// A port that is free now. Passkeys need a name: browsers take localhost for secure, and no number.
const port = await new Promise((done) => {
  const server = createServer().listen(0, '127.0.0.1', () => { const { port: free } = server.address(); server.close(() => done(free)); });
});
process.env.BASE = `http://localhost:${port}`;
const { default: AxeBuilder } = await import('@axe-core/playwright');
const { BASE, open, shot, start } = await import('./browser.mjs');

const SMCC = process.env.SMCC ?? '../../target/debug/smcc';
const EMAIL = 'amina@example.org';
const PASSWORD = 'kite harbour linen forty';
const data = mkdtempSync(join(tmpdir(), 'smcc-passkey-'));
const env = { ...process.env, SMCC__SERVER__ADDRESS: BASE };
let browser;
let server;
let invitation;

before(async () => {
  const said = execFileSync(SMCC, ['user', 'add', '--data', data, '--organisation', 'ns-moz', EMAIL], { env }).toString();
  [invitation] = said.match(/http:\S+/);
  server = spawn(SMCC, ['serve', '--data', data, '--listen', `127.0.0.1:${port}`], { env, stdio: ['ignore', 'pipe', 'ignore'] });
  await new Promise((up, down) => { server.stdout.once('data', up); server.once('exit', (code) => down(new Error(`smcc serve ended with ${code}`))); });
  browser = await start();
});
after(async () => {
  await browser?.close();
  server?.kill();
  rmSync(data, { recursive: true, force: true });
});

// What an authenticator app shows for a seed in base32 (RFC 6238: SHA-1, six digits, thirty seconds).
const code = (seed) => {
  const bits = [...seed.replace(/\s/g, '')].map((c) => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(c).toString(2).padStart(5, '0')).join('');
  const key = Buffer.from(bits.match(/.{8}/g).map((byte) => parseInt(byte, 2)));
  const step = Buffer.alloc(8);
  step.writeBigUInt64BE(BigInt(Math.floor(Date.now() / 30_000)));
  const mac = createHmac('sha1', key).update(step).digest();
  const at = mac[19] & 15;
  return String((mac.readUInt32BE(at) & 0x7fffffff) % 1_000_000).padStart(6, '0');
};

const path = (page) => { const { pathname, search } = new URL(page.url()); return pathname + search; };

// Goes on with the Tab key until something has the focus, as who has no mouse does.
const reach = async (page, selector) => {
  for (let stops = 0; stops < 80; stops += 1) {
    const here = await page.evaluate((s) => document.activeElement.matches(s), selector);
    if (here) return;
    await page.keyboard.press('Tab');
  }
  assert.fail(`the keyboard does not come to ${selector} on ${page.url()}`);
};
const type = async (page, selector, text) => {
  await reach(page, selector);
  await page.keyboard.press('Control+A');
  await page.keyboard.type(text);
};
const press = async (page, selector) => {
  if (selector) await reach(page, selector);
  await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')]);
};

// The page in Arabic and in English: nothing for axe to find, nothing that scrolls sideways, all of it reachable.
const clean = async (page, name) => {
  const here = new URL(page.url());
  for (const lang of ['ar', 'en']) {
    here.searchParams.set('lang', lang);
    await page.goto(here.href);
    assert.equal(await page.locator('html').getAttribute('dir'), lang === 'ar' ? 'rtl' : 'ltr', name);
    const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']).analyze();
    assert.deepEqual(violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.target).join(' ')}`), [], `${name} ${lang}`);
    await page.setViewportSize({ width: 320, height: 800 });
    if (lang === 'ar') await shot(page, `account-${name}-${lang}-320`);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    assert.ok(wide <= 320, `${name} ${lang} is ${wide} px wide at 320 px`);
    await page.setViewportSize({ width: 1280, height: 900 });
    if (lang === 'en') await shot(page, `account-${name}-${lang}-1280`);
  }
};

// A phone or computer that has checked its person's finger, and keeps keys.
const device = async (page) => {
  const line = await page.context().newCDPSession(page);
  await line.send('WebAuthn.enable');
  const options = { protocol: 'ctap2', transport: 'internal', hasResidentKey: true, hasUserVerification: true, isUserVerified: true, automaticPresenceSimulation: true };
  const { authenticatorId } = await line.send('WebAuthn.addVirtualAuthenticator', { options });
  return { keys: async () => (await line.send('WebAuthn.getCredentials', { authenticatorId })).credentials, verified: (isUserVerified) => line.send('WebAuthn.setUserVerified', { authenticatorId, isUserVerified }) };
};

const PASSKEY = 'form[data-passkey] button';
const password = async (page) => {
  await page.goto(`${BASE}/sign-in`);
  await type(page, '#email', EMAIL);
  await type(page, '#password', PASSWORD);
  await press(page);
  assert.equal(path(page), '/sign-in/second');
};
const signOut = async (page) => {
  await page.goto(`${BASE}/me`);
  await press(page, 'form[action="/sign-out"] button');
  assert.equal(await page.locator('.reader a[href="/sign-in"]').count(), 1);
};
const signedIn = async (page) => assert.match(await page.locator('.reader').innerText(), /Amina/);

test('from the invitation to a passkey that signs in alone', async (t) => {
  const page = await open(browser);
  const phone = await device(page);
  let codes;

  await t.test('an invitation is accepted with name and password', async () => {
    await page.goto(invitation);
    await clean(page, 'invitation');
    await type(page, '#name', 'Amina');
    await type(page, '#password', PASSWORD);
    await press(page);
    assert.equal(path(page), '/me/second-step');
  });

  await t.test('an authenticator app is set, and recovery codes are given', async () => {
    await clean(page, 'second-step-set');
    await type(page, '#code', code(await page.locator('input[name=seed]').inputValue()));
    await press(page);
    assert.equal(path(page), '/me/recovery');
    await clean(page, 'recovery');
    codes = await page.locator('main ol code').allInnerTexts();
    assert.ok(codes.length >= 8, `${codes.length} codes`);
    await press(page, 'main a.button');
    await signedIn(page);
  });

  await t.test('a passkey is made on one’s own page', async () => {
    await page.goto(`${BASE}/me`);
    await press(page, 'main a[href*="second-step#passkey"]');
    await type(page, '#passkey-name', 'Work laptop');
    await press(page);
    assert.equal(path(page), '/me');
    const keys = await phone.keys();
    assert.equal(keys.length, 1);
    assert.equal(keys[0].rpId, 'localhost');
    assert.ok(keys[0].isResidentCredential, 'the device keeps it, so that it serves without an address being typed');
    assert.match(await page.locator('main').innerText(), /Work laptop/);
    await clean(page, 'me');
    await signOut(page);
  });

  await t.test('the passkey alone signs in', async () => {
    await page.goto(`${BASE}/sign-in?next=/me`);
    await clean(page, 'sign-in');
    await press(page, PASSKEY);
    assert.equal(path(page), '/me');
    await signedIn(page);
    assert.ok((await phone.keys())[0].signCount > 0);
    await signOut(page);
  });

  await t.test('a device that did not check its person opens nothing, and the page says so', async () => {
    await phone.verified(false);
    await page.goto(`${BASE}/sign-in`);
    await reach(page, PASSKEY);
    await page.keyboard.press('Enter');
    await page.locator('[data-wrong]:not([hidden])').waitFor();
    assert.equal(await page.evaluate(() => document.activeElement.matches('[data-wrong]')), true);
    await page.goto(`${BASE}/me`);
    assert.match(path(page), /^\/sign-in/);
    await phone.verified(true);
  });

  await t.test('it is the second step after the password too', async () => {
    await password(page);
    await clean(page, 'second-step');
    await press(page, PASSKEY);
    await signedIn(page);
  });

  await t.test('another browser’s session is listed, and ended from here', async () => {
    const other = await open(browser);
    await password(other);
    await type(other, '#code', codes[0]);
    await press(other);
    await signedIn(other);
    await page.goto(`${BASE}/me`);
    const end = page.locator('form[action^="/me/sessions/"][action$="/end"]');
    assert.equal(await end.count(), 1, 'this browser has no button');
    await press(page, 'form[action^="/me/sessions/"][action$="/end"] button');
    assert.equal(await end.count(), 0);
    await signedIn(page);
    await other.goto(`${BASE}/me`);
    assert.match(path(other), /^\/sign-in/);
    assert.deepEqual(other.complaints, []);
    await other.context().close();
  });

  await t.test('the passkey is taken away and opens nothing more', async () => {
    await page.goto(`${BASE}/me`);
    await press(page, 'form[action^="/me/passkeys/"] button');
    assert.doesNotMatch(await page.locator('main').innerText(), /Work laptop/);
    await signOut(page);
    await page.goto(`${BASE}/sign-in`);
    await press(page, PASSKEY);
    assert.match(path(page), /^\/sign-in\?passkey=wrong/);
    assert.ok(await page.locator('[data-wrong]').isVisible());
    await clean(page, 'sign-in-refused');
    await page.goto(`${BASE}/me`);
    assert.match(path(page), /^\/sign-in/);
    // Password and a recovery code remain.
    await password(page);
    await type(page, '#code', codes[1]);
    await press(page);
    await signedIn(page);
  });

  assert.deepEqual(page.complaints, []);
  await page.context().close();
});

test('without script no button is shown that does nothing', async () => {
  const page = await open(browser, { javaScriptEnabled: false });
  await page.goto(`${BASE}/sign-in`);
  assert.equal(await page.locator(PASSKEY).isVisible(), false);
  assert.ok(await page.locator('#password').isVisible());
  await page.context().close();
});
