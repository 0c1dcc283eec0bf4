import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

// Read as a file: the table lives in a module that needs a browser.
const source = readFileSync(new URL('../../src/lib/messages.ts', import.meta.url), 'utf8');
const entries = [...source.matchAll(/^ {2}["']([\w.]+)["']: \[\s*(["'])((?:\\.|(?!\2).)*)\2,\s*(["'])((?:\\.|(?!\4).)*)\4,?\s*\],/gms)].map((match) => ({ key: match[1] ?? '', en: match[3] ?? '', ar: match[5] ?? '' }));

describe('the table of messages', () => {
  it('is found by this test', () => {
    expect(entries.length).toBeGreaterThan(200);
    expect(entries.length).toBe((source.match(/^ {2}["'][\w.]+["']: \[/gm) ?? []).length);
  });

  it('has the same places to fill in both languages', () => {
    const places = (text: string) => [...text.matchAll(/\{\w+\}/g)].map((match) => match[0]).sort().join();
    for (const entry of entries) expect(places(entry.ar), entry.key).toBe(places(entry.en));
  });

  it('is in Arabic where it says so', () => {
    const same = entries.filter((entry) => entry.en === entry.ar).map((entry) => entry.key);
    // Names of formats, and patterns that hold figures only.
    expect(same).toEqual(['list.csv', 'list.json', 'network.svg', 'ledger.range', 'ledger.range.one']);
    for (const entry of entries) {
      if (!same.includes(entry.key) && entry.key !== 'language.switch') expect(entry.ar, entry.key).toMatch(/\p{Script=Arabic}/u);
    }
  });

  it('holds nothing that no screen says', () => {
    const code = readdirSync(new URL('../../src/', import.meta.url), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.(svelte|ts)$/.test(name) && !name.endsWith('messages.ts') && !name.endsWith('schema.d.ts'))
      .map((name) => readFileSync(new URL('../../src/' + name, import.meta.url), 'utf8'))
      .join('');
    const composed = ['theme.', 'inferred.', 'claim.reviewed.', 'compare.', 'status.'];
    expect(entries.map((entry) => entry.key).filter((key) => !composed.some((start) => key.startsWith(start)) && !code.includes(`'${key}'`))).toEqual([]);
  });

  it('has no title that says something of the world: what documents say is quoted, never said', () => {
    const verbs = /\b(supports?|gives? aid|attack(s|ed)?|den(y|ies) that)\b/i;
    for (const entry of entries) expect(entry.en, entry.key).not.toMatch(verbs);
  });
});
