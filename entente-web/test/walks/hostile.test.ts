import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContext } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browse, entente, scratch, type Served, serve, Visitor } from './workbench';

/** Documents made to break out of the text that they are. */
const script = '<script>window.broken = 1</script><img src=x onerror="window.broken = 2"><svg onload="window.broken = 3">';
const turn = '\u202Egnorw\u202C \u2066isolated';
const formula = '=HYPERLINK("http://example.org/","click")';
const documents = [
  {
    id: 'evil<b>',
    title: `${script}${turn}`,
    publisher: formula,
    author: '"><iframe src="javascript:alert(1)">',
    date: '1921-06-24',
    url: 'javascript:alert(1)',
    text: `France attacked Syria on 3 May 1920, ${script} said.\n\nFrance gave Syria 500,000 francs, ${turn}.\n\nBritain accused France${script} of {{7*7}} {@html "x"} and denied that it had attacked Syria.`,
  },
  { id: formula, title: formula, publisher: '@SUM(1)', date: '1921-06-25', text: `${formula} said that Italy gave aid to Austria. Italy gave aid to Austria, said +Team<script>alert(1)</script>.` },
];

const held = scratch();
let served: Served;
let browser: Browser;
let context: BrowserContext;

beforeAll(async () => {
  const folder = join(held.folder, 'files');
  mkdirSync(folder);
  writeFileSync(join(folder, 'hostile.jsonl'), documents.map((one) => JSON.stringify(one)).join('\n') + '\n');
  writeFileSync(join(folder, '<img src=x onerror=alert(1)>.bin'), Buffer.from([0, 1, 2, 3, 0, 0]));
  entente('read', folder, '--into', join(held.folder, 'hostile.entente'));
  served = await serve(join(held.folder, 'hostile.entente'));
  browser = await browse();
  context = await browser.newContext({ viewport: { width: 1280, height: 800 }, acceptDownloads: true });
});

afterAll(async () => {
  await browser?.close();
  await served?.stop();
  held.remove();
});

const places = ['', 'claims', 'claims?words=script', 'documents', 'actors', 'network', 'timeline', 'ledger', 'disputes', 'review', 'add', 'pair/france/syria', 'actor/france', ...documents.map((one) => 'document/' + encodeURIComponent(one.id)), 'document/' + encodeURIComponent('<script>alert(1)</script>'), 'actor/' + encodeURIComponent('"><img src=x onerror=alert(1)>')];

describe.each(['en', 'ar'])('a hostile document, in %s', (language) => {
  it.each(places)('stays text: %s', async (place) => {
    const visitor = await Visitor.enter(context, served, place + (place.includes('?') ? '&' : '?') + 'lang=' + language);
    await visitor.page.waitForTimeout(150);
    expect(await visitor.page.evaluate(() => (window as unknown as { broken?: number }).broken)).toBeUndefined();
    // Nothing of the documents became an element.
    expect(await visitor.page.locator('main script, main iframe, main img, main [onerror], main [onload]').count()).toBe(0);
    expect(await visitor.page.locator('a[href^="javascript:" i]').count()).toBe(0);
    // A document or an actor that is not there is refused in words; that answer is no fault of the page.
    expect(visitor.complaints.filter((one) => !/status of 404/.test(one))).toEqual([]);
    await visitor.page.close();
  });
});

describe('what is downloaded', () => {
  it('holds no cell that a spreadsheet would take for a formula', async () => {
    const visitor = await Visitor.enter(context, served);
    for (const path of ['claims', 'documents', 'actors', 'rejected', 'network', 'timeline', 'ledger', 'disputes']) {
      const csv = await visitor.page.evaluate(async (name) => (await fetch(`api/${name}.csv`)).text(), path);
      expect(csv.split(/[\n,]/).filter((cell) => /^"?[=@+]/.test(cell) || /^"?-[^0-9]/.test(cell)), path).toEqual([]);
    }
    await visitor.page.close();
  });
});

describe('a stranger', () => {
  it('is refused without the token, and from another page or host', async () => {
    const plain = await fetch(served.base + 'api/overview');
    expect(plain.status).toBe(401);
    const token = served.address.replace(/.*token=/, '');
    const withToken = (headers: Record<string, string>) => fetch(served.base + 'api/overview', { headers: { Authorization: 'Bearer ' + token, ...headers } });
    expect((await withToken({})).status).toBe(200);
    expect((await withToken({ Origin: 'http://example.org' })).status).toBe(403);
    expect((await withToken({ 'Sec-Fetch-Site': 'cross-site' })).status).toBe(403);
  });

  it('cannot draw the page into a frame, and the page runs no script that stands in it', async () => {
    const answer = await fetch(served.base, { headers: { Authorization: 'Bearer ' + served.address.replace(/.*token=/, '') } });
    const policy = answer.headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'self'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toContain('unsafe');
  });
});

describe('the page', () => {
  it('is under 400 KB compressed, all screens together', async () => {
    const { gzipSync } = await import('node:zlib');
    const { readdirSync } = await import('node:fs');
    const dist = new URL('../../dist/', import.meta.url);
    const sizes = readdirSync(dist, { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.(js|css|html|svg)$/.test(name))
      .map((name) => gzipSync(readFileSync(new URL(name, dist))).length);
    const total = sizes.reduce((sum, size) => sum + size, 0);
    expect(total).toBeGreaterThan(50_000);
    expect(total).toBeLessThan(400_000);
  });
});
