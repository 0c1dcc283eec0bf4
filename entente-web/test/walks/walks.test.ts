import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContext } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browse, readBundled, readGold, scratch, type Served, serve, Visitor } from './workbench';

const held = scratch();
const bundled = join(held.folder, 'demo.entente');
let served: Served;
let browser: Browser;
let context: BrowserContext;

beforeAll(async () => {
  readBundled(bundled);
  served = await serve(bundled);
  browser = await browse();
  context = await browser.newContext({ viewport: { width: 1360, height: 860 }, colorScheme: 'light', locale: 'en-GB', acceptDownloads: true });
});

afterAll(async () => {
  await browser?.close();
  await served?.stop();
  held.remove();
});

/** Each screen, as a person may find it. */
const screens = {
  overview: '',
  claims: 'claims',
  'passages searched': 'search?words=king',
  'reported words searched': 'search?words=king&kind=attribution',
  'claims, filtered and searched': 'claims?words=king&factuality=asserted',
  documents: 'documents',
  document: 'document/08-letter-jeddah-february-1918',
  'document in Arabic': 'document/hejaz-agency-statement-1918-ar',
  'document, who is speaking': 'document/08-letter-jeddah-february-1918?panel=speaking',
  'two documents': 'compare/hejaz-agency-statement-1918-en/hejaz-agency-statement-1918-ar',
  actors: 'actors',
  actor: 'actor/united-kingdom',
  pair: 'pair/united-kingdom/arabs',
  alliance: 'alliance/entente-powers',
  network: 'network',
  'network around one': 'network?around=hussein-bin-ali',
  timeline: 'timeline',
  'timeline by actor': 'timeline?lanes=actor',
  ledger: 'ledger',
  disputes: 'disputes',
  review: 'review',
  add: 'add',
} as const;

describe.each([
  { language: 'en', direction: 'ltr' },
  { language: 'ar', direction: 'rtl' },
])('in $language', ({ language, direction }) => {
  it.each(Object.entries(screens))('%s has its heading, its direction, and nothing serious for axe', async (_name, place) => {
    const visitor = await Visitor.enter(context, served, place + (place.includes('?') ? '&' : '?') + 'lang=' + language);
    expect(await visitor.page.locator('main h1').first().innerText()).not.toBe('');
    expect(await visitor.page.locator('html').getAttribute('dir')).toBe(direction);
    expect(await visitor.page.locator('html').getAttribute('lang')).toBe(language);
    expect(await visitor.page.locator('main [role="alert"]').allInnerTexts()).toEqual([]);
    expect(await visitor.serious()).toEqual([]);
    visitor.content();
    await visitor.page.close();
  });
});

describe('in the dark', () => {
  it.each(['', 'claims', 'document/08-letter-jeddah-february-1918', 'pair/united-kingdom/arabs', 'network', 'review'])('%s can be read', async (place) => {
    const dark = await browser.newContext({ viewport: { width: 1360, height: 860 }, colorScheme: 'dark', locale: 'en-GB' });
    const visitor = await Visitor.enter(dark, served, place);
    expect(await visitor.serious()).toEqual([]);
    visitor.content();
    await dark.close();
  });
});

const voices = [
  ['en', /according to|in the document's own voice/],
  ['ar', /بحسب|بلسان الوثيقة نفسها/],
] as const;

/** Scrolls through all claims: each is shown with who says so and its quote, and no more than are stored. */
async function seeAll(from: Served, language: string, voice: RegExp): Promise<void> {
  const visitor = await Visitor.enter(context, from);
  const stored = await visitor.page.evaluate(async () => (await (await fetch('api/claims.json')).json()) as { id: string; quote: string }[]);
  await visitor.at('claims?lang=' + language);
  expect(stored.length).toBeGreaterThan(0);
  expect(Number(await visitor.page.locator('[data-total]').getAttribute('data-total'))).toBe(stored.length);
  const seen = new Map<string, string>();
  for (let i = 0; i < 400 && seen.size < stored.length; i += 1) {
    for (const [id, text] of await visitor.page.locator('main .list [data-claim]').evaluateAll((cards) => cards.map((card) => [card.getAttribute('data-claim') ?? '', card.textContent ?? ''] as const))) seen.set(id, text);
    await visitor.page.mouse.wheel(0, 600);
    await visitor.page.waitForTimeout(60);
  }
  expect(seen.size).toBe(stored.length);
  const words = (text: string) => text.replace(/\s+/g, ' ');
  for (const claim of stored) {
    expect(seen.get(claim.id), claim.id).toMatch(voice);
    expect(words(seen.get(claim.id) ?? ''), claim.id).toContain(words(claim.quote));
  }
  visitor.content();
  await visitor.page.close();
}

describe('every claim', () => {
  it.each(voices)('is shown in %s with who says so, its quote, and no more than is stored', (language, voice) => seeAll(served, language, voice));
});

// Where the shared yardsticks are named, as in CI: documents that nobody wrote for this program.
const shared = process.env['ENTENTE_SHARED'] ?? '';

describe.runIf(shared)('every claim of the gold standards', () => {
  let gold: Served;

  beforeAll(async () => {
    const folder = join(held.folder, 'gold.entente');
    readGold(shared, folder);
    gold = await serve(folder);
  });

  afterAll(async () => {
    await gold?.stop();
  });

  it.each(voices)('is shown in %s with who says so, its quote, and no more than is stored', (language, voice) => seeAll(gold, language, voice));
});

describe('a task takes at most six clicks', () => {
  it('who denies what', async () => {
    const visitor = await Visitor.enter(context, served);
    await visitor.click('nav a[href="#/disputes"]');
    const denial = visitor.page.locator('.denies [data-claim]').first();
    expect(await denial.innerText()).toMatch(/according to|own voice/);
    await visitor.click('.denies [data-claim] blockquote a');
    expect(visitor.page.url()).toContain('#/document/');
    expect(await visitor.page.locator('.text .chosen').count()).toBeGreaterThan(0);
    expect(visitor.clicks).toBeLessThanOrEqual(6);
    visitor.content();
    await visitor.page.close();
  });

  it('the quote of a pair’s largest amount', async () => {
    const visitor = await Visitor.enter(context, served);
    await visitor.click('nav a[href="#/ledger"]');
    const amounts = (await visitor.page.locator('td.value').allInnerTexts()).map((text) => Number(text.replace(/[^0-9.]/g, '')));
    expect(amounts.length).toBeGreaterThan(0);
    expect(amounts[0]).toBe(Math.max(...amounts));
    await visitor.click('td.quote > a');
    expect(await visitor.page.locator('.text .chosen').first().innerText()).not.toBe('');
    expect(visitor.clicks).toBeLessThanOrEqual(6);
    visitor.content();
    await visitor.page.close();
  });

  it('an original against its translation', async () => {
    const visitor = await Visitor.enter(context, served);
    await visitor.click('main a[href="#/documents?language=ar"]');
    await visitor.click('a[href="#/document/hejaz-agency-statement-1918-ar"]');
    await visitor.click('a[href^="#/compare/hejaz-agency-statement-1918-ar/"]');
    expect(await visitor.page.locator('.texts [lang="ar"][dir="rtl"]').count()).toBeGreaterThan(0);
    expect(await visitor.page.locator('.texts [lang="en"][dir="ltr"]').count()).toBeGreaterThan(0);
    expect(visitor.clicks).toBeLessThanOrEqual(6);
    visitor.content();
    await visitor.page.close();
  });

  it('what failed to read, and why', async () => {
    const visitor = await Visitor.enter(context, served);
    await visitor.click('nav a[href="#/add"]');
    const table = await visitor.page.locator('main table').innerText();
    expect(table).toContain('damaged-telegram.txt');
    expect(table).toContain('binary, not text');
    expect(visitor.clicks).toBeLessThanOrEqual(6);
    visitor.content();
    await visitor.page.close();
  });

  it('export of a pair’s claims', async () => {
    const visitor = await Visitor.enter(context, served);
    await visitor.click('main a[href^="#/pair/"]');
    const shown = await visitor.page.locator('main h1').innerText();
    expect(shown).toMatch(/^Claims about .+ and .+/);
    const waiting = visitor.page.waitForEvent('download');
    visitor.clicks += 1;
    await visitor.page.locator('.downloads a[href*="pair.csv"]').click();
    const file = await (await waiting).path();
    const lines = readFileSync(file, 'utf8').trim().split('\n');
    expect(lines.length).toBeGreaterThan(1);
    expect(visitor.clicks).toBeLessThanOrEqual(6);
    await visitor.page.close();
  });
});

describe('the keyboard', () => {
  it('moves through claims and opens a passage', async () => {
    const visitor = await Visitor.enter(context, served);
    await visitor.page.keyboard.press('g');
    await visitor.page.keyboard.press('c');
    await visitor.still();
    await visitor.page.waitForSelector('[data-claim]');
    await visitor.page.keyboard.press('j');
    await visitor.page.keyboard.press('j');
    await visitor.page.keyboard.press('k');
    await visitor.page.waitForSelector('.selected[data-claim]');
    const chosen = await visitor.page.locator('.selected[data-claim]').getAttribute('data-claim');
    await visitor.page.keyboard.press('Enter');
    await visitor.still();
    expect(visitor.page.url()).toContain(`claim=${chosen}`);
    visitor.content();
    await visitor.page.close();
  });

  it('accepts, and takes back', async () => {
    const visitor = await Visitor.enter(context, served, 'review');
    const first = await visitor.page.locator('[data-review]').getAttribute('data-review');
    await visitor.page.keyboard.press('a');
    await visitor.page.waitForFunction((id) => document.querySelector('[data-review]')?.getAttribute('data-review') !== id, first);
    await visitor.page.keyboard.press('u');
    await visitor.page.waitForFunction((id) => document.querySelector('[data-review]')?.getAttribute('data-review') === id, first);
    visitor.content();
    await visitor.page.close();
  });
});

describe('words that are looked for', () => {
  it('are found in claims, in reported words and anywhere in the texts, and lead to their place', async () => {
    const visitor = await Visitor.enter(context, served);
    await visitor.page.locator('#search').fill('king');
    await visitor.page.keyboard.press('Enter');
    await visitor.still();
    expect(visitor.page.url()).toContain('#/claims?words=king');
    for (const kind of ['attribution', 'passage']) {
      await visitor.click(`nav.tabs a[href*="kind=${kind}"]`);
      const total = Number(await visitor.page.locator('[data-total]').getAttribute('data-total'));
      expect(total).toBeGreaterThan(0);
      expect(await visitor.page.locator('nav.tabs [aria-current] .num').innerText()).toBe(String(total));
      expect(await visitor.page.locator('[data-found] mark').first().innerText()).toMatch(/king/i);
    }
    await visitor.click('[data-found] blockquote a');
    expect(visitor.page.url()).toContain('#/document/');
    expect(await visitor.page.locator('.text .hit').first().innerText()).toMatch(/king/i);
    visitor.content();
    await visitor.page.close();
  });
});

describe('a screen that is left', () => {
  // The next screen comes late, as on a busy machine: until then nothing may read its address as that of an actor or a pair.
  it.each(['actor/united-kingdom', 'pair/united-kingdom/arabs', 'alliance/entente-powers', 'document/hejaz-agency-statement-1918-ar', screens['two documents']])('asks for nothing more: %s', async (place) => {
    const visitor = await Visitor.enter(context, served, place);
    await visitor.page.route(/\/Review[^/]*\.js/, async (asked) => {
      await new Promise((late) => setTimeout(late, 500));
      await asked.continue();
    });
    const asked: string[] = [];
    visitor.page.on('request', (request) => asked.push(request.url()));
    const left = visitor.page.waitForRequest(/\/Review[^/]*\.js/);
    await visitor.page.evaluate(() => (location.hash = '#/review'));
    await left;
    await visitor.page.waitForTimeout(300);
    expect(asked.filter((address) => address.includes('/api/'))).toEqual([]);
    await visitor.still();
    visitor.content();
    await visitor.page.close();
  });
});

describe('what is seen', () => {
  it('flips to Arabic and back without a new page', async () => {
    const visitor = await Visitor.enter(context, served);
    await visitor.page.locator('header button[lang="ar"]').click();
    expect(await visitor.page.locator('html').getAttribute('dir')).toBe('rtl');
    await visitor.page.locator('header button[lang="en"]').click();
    expect(await visitor.page.locator('html').getAttribute('dir')).toBe('ltr');
    visitor.content();
    await visitor.page.close();
  });

  it('counts in the facets what the list behind them holds', async () => {
    const visitor = await Visitor.enter(context, served, 'claims');
    const facet = visitor.page.locator('aside [role="checkbox"]').nth(1);
    const count = Number((await facet.locator('.num').innerText()).replace(/\D/g, ''));
    await facet.click();
    await visitor.still();
    await visitor.page.waitForFunction((n) => document.querySelector('[data-total]')?.getAttribute('data-total') === String(n), count);
    visitor.content();
    await visitor.page.close();
  });

  it('leads from a line of the network to its quotes, and the drawing can be kept', async () => {
    const visitor = await Visitor.enter(context, served, 'network');
    await visitor.page.waitForSelector('svg[data-ready="yes"] [data-edge]');
    await visitor.page.locator('section table a').first().click();
    await visitor.page.waitForSelector('aside [data-claim]');
    const waiting = visitor.page.waitForEvent('download');
    await visitor.page.getByRole('button', { name: 'SVG' }).click();
    const svg = readFileSync(await (await waiting).path(), 'utf8');
    const outside = await visitor.page.locator('svg[role="img"]').evaluate((picture) => {
      const box = picture.getBoundingClientRect();
      return [...picture.querySelectorAll('text')].filter((label) => {
        const at = label.getBoundingClientRect();
        return at.left < box.left || at.right > box.right || at.top < box.top || at.bottom > box.bottom;
      }).map((label) => label.textContent);
    });
    expect(outside).toEqual([]);
    expect(svg).toContain('<svg');
    expect(svg).not.toContain('var(--');
    visitor.content();
    await visitor.page.close();
  });
});

/** Written with ENTENTE_PICTURES set, to be looked at and kept: fonts differ between machines, so nothing is compared. */
describe.runIf(process.env['ENTENTE_PICTURES'])('pictures for the guide', () => {
  const folder = process.env['ENTENTE_PICTURES'] ?? '';
  it.each([
    ['overview', ''],
    ['claims', 'claims?words=king'],
    ['search', 'search?words=king&kind=attribution'],
    ['document', 'document/08-letter-jeddah-february-1918'],
    ['pair', 'pair/united-kingdom/arabs'],
    ['network', 'network?edge=arabs%7Cunited-kingdom'],
    ['timeline', 'timeline'],
    ['disputes-ar', 'disputes?lang=ar'],
    ['review', 'review'],
    ['actor', 'actor/hussein-bin-ali'],
    ['ledger', 'ledger'],
    ['add', 'add'],
    ['alliance', 'alliance/entente-powers'],
    ['compare', 'compare/hejaz-agency-statement-1918-en/hejaz-agency-statement-1918-ar'],
    ['document-ar', 'document/hejaz-agency-statement-1918-ar?lang=ar'],
  ])('%s', async (name, place) => {
    if (!existsSync(folder)) mkdirSync(folder, { recursive: true });
    const visitor = await Visitor.enter(context, served, place);
    if (name === 'network') await visitor.page.waitForSelector('svg[data-ready="yes"] [data-edge]');
    await visitor.page.waitForTimeout(700);
    writeFileSync(join(folder, name + '.png'), await visitor.page.screenshot());
    await visitor.page.close();
  });
});
