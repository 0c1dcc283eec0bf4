import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContext } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browse, readBundled, scratch, type Served, serve, Visitor } from './workbench';

/** What changes a collection: each walk on a copy of the bundled one. */
const held = scratch();
const bundled = join(held.folder, 'demo.entente');
let browser: Browser;
let context: BrowserContext;
let copies = 0;

beforeAll(async () => {
  readBundled(bundled);
  browser = await browse();
  context = await browser.newContext({ viewport: { width: 1360, height: 860 }, locale: 'en-GB' });
});

afterAll(async () => {
  await browser?.close();
  held.remove();
});

async function onCopy(walk: (visitor: Visitor) => Promise<void>): Promise<void> {
  const copy = join(held.folder, `copy-${++copies}.entente`);
  cpSync(bundled, copy, { recursive: true });
  const served: Served = await serve(copy);
  const visitor = await Visitor.enter(context, served);
  try {
    await walk(visitor);
    visitor.content();
  } finally {
    await visitor.page.close();
    await served.stop();
  }
}

/** What the server answers to a question of the page. */
const ask = <T>(visitor: Visitor, path: string): Promise<T> => visitor.page.evaluate(async (address) => (await (await fetch('api/' + address)).json()) as never, path);
const total = async (visitor: Visitor, path: string) => (await ask<{ total: number }>(visitor, path)).total;

/** Waits until so many are counted. */
const until = (visitor: Visitor, path: string, wanted: number) => expect.poll(() => total(visitor, path), { timeout: 60_000 }).toBe(wanted);

/** Waits until the run has ended, and sees that it stays: another screen and back, and the page opened anew. */
async function stays(visitor: Visitor, told: RegExp): Promise<void> {
  await visitor.page.waitForSelector('[data-state="done"]', { timeout: 100_000 });
  expect(await visitor.page.locator('[data-state="done"]').innerText()).toMatch(told);
  await visitor.at('claims');
  await visitor.at('add');
  await visitor.page.waitForSelector('[data-state="done"]');
  await visitor.page.reload();
  await visitor.page.waitForSelector('[data-state="done"]');
  expect(await visitor.page.locator('[data-state="done"]').innerText()).toMatch(told);
}

describe('documents are added', () => {
  it('by drop; what became of them stays, and what could not be read is told', () =>
    onCopy(async (visitor) => {
      await visitor.at('add');
      const transfer = await visitor.page.evaluateHandle(() => {
        const made = new DataTransfer();
        made.items.add(new File(['Sweden gave aid to Norway on 3 May 1920, the minister said.'], 'sweden.txt', { type: 'text/plain' }));
        made.items.add(new File([new Uint8Array([0, 1, 2, 3, 0, 0])], 'broken.bin'));
        return made;
      });
      await visitor.page.locator('.drop').dispatchEvent('dragover', { dataTransfer: transfer });
      await visitor.page.locator('.drop').dispatchEvent('drop', { dataTransfer: transfer });
      await stays(visitor, /broken\.bin/);
      expect(await total(visitor, 'claims?document=sweden')).toBeGreaterThan(0);
      await visitor.at('claims?document=sweden');
      expect(await visitor.page.locator('[data-claim]').first().innerText()).toContain('Sweden gave aid to Norway');
    }));

  it('by folder, with their places in it', () =>
    onCopy(async (visitor) => {
      const folder = join(held.folder, 'letters');
      mkdirSync(join(folder, 'north'), { recursive: true });
      writeFileSync(join(folder, 'one.txt'), 'Sweden gave aid to Norway on 3 May 1920.');
      writeFileSync(join(folder, 'north/two.txt'), 'Denmark denied that it had threatened Sweden.');
      await visitor.at('add');
      await visitor.page.locator('input[webkitdirectory]').setInputFiles(folder);
      await stays(visitor, /documents?: ?\+?2|2/);
      const documents = await ask<{ documents: { path: string }[] }>(visitor, 'documents?like=letters');
      expect(documents.documents.map((one) => one.path).filter((path) => /letters\/(one|north\/two)\.txt$/.test(path))).toHaveLength(2);
    }));
});

describe('actors', () => {
  interface Entry {
    id: string;
    name: string;
  }
  const ids = async (visitor: Visitor) => (await ask<Entry[]>(visitor, 'actors.json')).map((one) => one.id);

  it('are taken for one, and told apart again', () =>
    onCopy(async (visitor) => {
      const before = await total(visitor, 'claims?who=france');
      const other = await total(visitor, 'claims?who=russia');
      const both = (await ask<{ id: string }[]>(visitor, 'claims.json?who=france&who=russia')).length;
      expect(Math.min(before, other)).toBeGreaterThan(0);
      await visitor.at('actor/france');
      const part = visitor.page.locator('details', { has: visitor.page.locator('summary', { hasText: 'Same as another' }) });
      await part.locator('summary').click();
      await part.getByRole('combobox').fill('Russia');
      await part.getByRole('option', { name: /^Russia / }).click();
      await until(visitor, 'claims?who=russia', 0);
      expect(await ids(visitor)).not.toContain('russia');
      expect(await total(visitor, 'claims?who=france')).toBe(both);
      await visitor.at('review');
      await visitor.page.locator('aside li button').first().click();
      await visitor.page.waitForSelector('aside li.undone');
      await until(visitor, 'claims?who=russia', other);
      expect(await total(visitor, 'claims?who=france')).toBe(before);
      expect(await total(visitor, 'claims?who=russia')).toBe(other);
    }));

  it('are split in one document, which another then stands for', () =>
    onCopy(async (visitor) => {
      const before = await total(visitor, 'claims?who=france');
      const there = (await ask<{ documents: { document: { id: string } }[] }>(visitor, 'actor?id=france')).documents;
      const counts = await Promise.all(there.map(async (one) => ({ id: one.document.id, n: await total(visitor, `claims?who=france&document=${one.document.id}`) })));
      const document = counts.find((one) => one.n > 0 && one.n < before);
      expect(document).toBeDefined();
      await visitor.at('actor/france');
      const part = visitor.page.locator('details', { has: visitor.page.locator('form.split') });
      await part.locator('summary').click();
      await part.locator('select').selectOption(document?.id ?? '');
      await part.locator('input[role="combobox"]').fill('Another France');
      await part.locator('form > button').click();
      await until(visitor, 'claims?who=france', before - (document?.n ?? 0));
      expect(await ids(visitor)).toContain('another-france');
      expect(await total(visitor, 'claims?who=another-france')).toBe(document?.n);
    }));
});

describe('decisions about many', () => {
  it('are made by filter, after a second look, and undone', () =>
    onCopy(async (visitor) => {
      const denied = await total(visitor, 'claims?factuality=denied&review=:none');
      const all = await total(visitor, 'claims');
      expect(denied).toBeGreaterThan(1);
      await visitor.at('review?factuality=denied');
      await visitor.page.locator('.bulk button').nth(1).click();
      expect(await total(visitor, 'claims')).toBe(all); // asked once more first
      await visitor.page.locator('.bulk button.strong').click();
      await until(visitor, 'claims?factuality=denied', 0);
      expect(await total(visitor, 'claims')).toBe(all - denied);
      await visitor.still();
      await expect.poll(() => visitor.page.locator('aside li:not(.undone)').count()).toBe(denied);
      for (let left = denied; left > 0; left -= 1) {
        await visitor.page.keyboard.press('u');
        await visitor.page.waitForFunction((n) => document.querySelectorAll('aside li:not(.undone)').length === n, left - 1);
      }
      expect(await total(visitor, 'claims?factuality=denied&review=:none')).toBe(denied);
      expect(await total(visitor, 'claims')).toBe(all);
    }));
});
