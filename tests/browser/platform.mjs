// The platform's pages for the journeys: who looks, where one can come to, what a page weighs.
import { get } from 'node:http';
import { BASE, open } from './browser.mjs';

// Somebody of the demonstration in a browser of their own, as the switcher leaves it.
export const as = async (browser, person, options = {}) => {
  const { lang = 'en', ...rest } = options;
  const page = await open(browser, rest);
  const cookies = { 'look-as': person, lang };
  await page.context().addCookies(Object.entries(cookies).map(([name, value]) => ({ name, value, url: BASE })));
  return page;
};

// Chooses somebody in the band of the demonstration, as a person does.
export const choose = async (page, person) => {
  await page.locator('#actor').selectOption(person);
  await Promise.all([page.waitForNavigation(), page.locator('form.switch button').click()]);
};

const ask = async (path, person) => {
  const answer = await fetch(`${BASE}${path}`, { headers: { cookie: `look-as=${person}; lang=en` }, redirect: 'manual' });
  return { status: answer.status, text: await answer.text() };
};

// One address of every route that one can come to by following links from the home page; the routes are the API's.
export const reach = async (person) => {
  const { paths } = JSON.parse((await ask('/openapi.json', person)).text);
  const routes = Object.entries(paths).filter(([, methods]) => methods.get).map(([path, { get: { operationId } }]) => {
    const plain = path.slice('/api/v1'.length);
    return { name: operationId, params: (plain.match(/\{/g) ?? []).length, match: new RegExp(`^${plain.replace(/\{[^}]+\}/g, '[^/]+')}$`) };
  });
  // An address that fits several routes is that of the one with the fewest parameters, as in the router.
  routes.sort((a, b) => a.params - b.params);
  const found = new Map([['home', '/']]);
  const waiting = [['home', '/']];
  while (waiting.length) {
    const [name, here] = waiting.shift();
    const { status, text } = await ask(here, person);
    // What the help lists may be a page that is there only after something was done; a fault stays in the list and is met.
    if (status < 500 && status !== 200) found.delete(name);
    if (status !== 200) continue;
    for (const [, href] of text.matchAll(/href="(\/[^"#]*)/g)) {
      const path = href.split('?')[0];
      const route = routes.find(({ match }) => match.test(path));
      if (!route || found.has(route.name) || /^\/(en|fr|es|ar|assets)(\/|$)/.test(path) || /^\/(openapi|live|look-as)/.test(path)) continue;
      const whole = href.replaceAll('&amp;', '&');
      found.set(route.name, whole);
      waiting.push([route.name, whole]);
    }
  }
  return found;
};

// Bytes of a page as they travel.
export const weight = (path, person) => new Promise((done, failed) => {
  const headers = { cookie: `look-as=${person}; lang=en`, 'accept-encoding': 'gzip' };
  get(`${BASE}${path}`, { headers }, (answer) => {
    let bytes = 0;
    answer.on('data', (chunk) => { bytes += chunk.length; });
    answer.on('end', () => done(bytes));
  }).on('error', failed);
});
