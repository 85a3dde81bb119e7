// Weight, first paint on a slow line, and paper (experience.md 3.2 and 4.5).
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { BASE, SHOTS, open, start } from './browser.mjs';

let browser;
before(async () => { browser = await start(); });
after(() => browser.close());

// WebPageTest's slow 3G: 400 kbit/s, 400 ms.
const SLOW = { offline: false, latency: 400, downloadThroughput: 400_000 / 8, uploadThroughput: 400_000 / 8 };

for (const [path, most] of [['/en', 45], ['/ar', 45], ['/en/pictures/demonstration', 70], ['/ar/pictures/demonstration', 70]]) {
  test(`${path}: light and soon on slow 3G`, async () => {
    await fetch(`${BASE}${path}`); // the demonstration is read once; a line is measured here, not the reading
    const page = await open(browser, { viewport: { width: 360, height: 740 } });
    const line = await page.context().newCDPSession(page);
    await line.send('Network.enable');
    await line.send('Network.emulateNetworkConditions', SLOW);
    let [bytes, requests] = [0, 0];
    line.on('Network.loadingFinished', (event) => { bytes += event.encodedDataLength; requests += 1; });
    await page.goto(`${BASE}${path}`, { waitUntil: 'load' });
    await page.waitForTimeout(500);
    const paint = await page.evaluate(() => performance.getEntriesByName('first-contentful-paint')[0].startTime);
    console.log(`${path}: ${(bytes / 1024).toFixed(1)} KB in ${requests} requests, first paint ${paint.toFixed(0)} ms on slow 3G`);
    assert.ok(bytes <= most * 1024, `${bytes} bytes`);
    assert.ok(requests <= 6, `${requests} requests`);
    assert.ok(paint <= 1800, `first paint after ${paint} ms`);
    // Again, with what the browser kept.
    [bytes, requests] = [0, 0];
    await page.goto(`${BASE}${path}`, { waitUntil: 'load' });
    console.log(`${path} again: ${(bytes / 1024).toFixed(1)} KB in ${requests} requests`);
    assert.ok(bytes <= 10 * 1024, `${bytes} bytes again`);
    await page.context().close();
  });
}

for (const lang of ['en', 'ar']) {
  test(`paper says every figure of the page in ${lang}`, async () => {
    const page = await open(browser);
    await page.goto(`${BASE}/${lang}/pictures/demonstration`);
    const figures = await page.locator('.keys dd, .heat td, td.n').allInnerTexts();
    const path = join(SHOTS, `print-${lang}.pdf`);
    writeFileSync(path, await page.pdf({ format: 'A4', preferCSSPageSize: true }));
    const text = execFileSync('pdftotext', ['-layout', path, '-']).toString().replace(/[\u200e\u200f\u2066-\u2069\u202a-\u202e]/g, '');
    const digits = (t) => t.match(/\d[\d,.\u202f\u00a0]*/g) ?? [];
    for (const figure of new Set(figures.flatMap(digits))) assert.ok(text.includes(figure.trim()), `${figure} is not on paper`);
    assert.ok(!text.includes('XLSX  '), 'links to files are not printed');
    await page.context().close();
  });
}
