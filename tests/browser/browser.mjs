// A Chromium for the journeys, and what they have in common.
import { chromium } from 'playwright-core';
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const BASE = process.env.BASE ?? 'http://127.0.0.1:8481';
export const SHOTS = process.env.SHOTS ?? '/tmp/smcc-shots';
export const LANGS = ['en', 'fr', 'es', 'ar'];
mkdirSync(SHOTS, { recursive: true });

const demo = join(dirname(fileURLToPath(import.meta.url)), '../../content/demo');
export const SHEETS = readdirSync(demo).filter((name) => /\.(xlsx|csv)$/.test(name)).sort().map((name) => join(demo, name));

// Every page that a person can come to, below the language.
export const PAGES = {
  front: '',
  picture: '/pictures/demonstration',
  needs: '/pictures/demonstration/needs',
  findings: '/pictures/demonstration/findings',
  rows: '/pictures/demonstration/rows',
  who: '/pictures/demonstration/who',
  heat: '/pictures/demonstration/heat',
  refused: '/pictures/nobody',
};

export const start = () => chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
});

// A page that fails the test when the page itself complains.
export const open = async (browser, options = {}) => {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  // Patience for machines that do more than one thing.
  context.setDefaultTimeout(90_000);
  const page = await context.newPage();
  page.complaints = [];
  page.on('pageerror', (error) => page.complaints.push(error.message));
  page.on('console', (message) => {
    // Chromium says of each answer above 399 that a resource failed: refusals are pages here.
    if (message.type() === 'error' && !message.text().startsWith('Failed to load resource')) page.complaints.push(message.text());
  });
  page.on('request', (request) => {
    if (!request.url().startsWith(BASE) && !/^(data|blob|about|chrome-error):/.test(request.url())) page.complaints.push(`asks ${request.url()}`);
  });
  return page;
};

export const shot = (page, name) => page.screenshot({ path: join(SHOTS, `${name}.png`), fullPage: true });
export const read = (path) => readFileSync(path);
