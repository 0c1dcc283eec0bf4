import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readFileSync } from 'node:fs';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { expect } from 'vitest';

/** The program as it was built, run by its launcher. */
const root = new URL('../../..', import.meta.url).pathname;
const launcher = process.env['ENTENTE_LAUNCHER'] ?? join(root, 'entente');
const environment = { ...process.env, ENTENTE_NO_BUILD: '1', NO_COLOR: '1' };
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** A folder that is gone when the tests are done. */
export function scratch(): { folder: string; remove(): void } {
  const folder = mkdtempSync(join(tmpdir(), 'entente-web-'));
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** Runs a command of the program; what it prints. Exit code 1 is "nothing found", no failure. */
export function entente(...words: string[]): string {
  return execFileSync(launcher, words, { env: environment, encoding: 'utf8', maxBuffer: 1 << 28 });
}

/** The bundled collection, read into a folder of that name. */
export function readBundled(into: string): void {
  const bundled = join(root, 'collections/promises-1914-1922');
  entente('read', join(bundled, 'documents'), '--actors', join(bundled, 'actors.tsv'), '--into', into);
}

/** The documents of the shared gold standards, read into a folder of that name. */
export function readGold(shared: string, into: string): void {
  entente('read', join(shared, 'gold/documents'), join(shared, 'gold-world/documents.jsonl'), '--into', into);
}

export interface Served {
  /** The address with its token. */
  readonly address: string;
  /** The address without it. */
  readonly base: string;
  stop(): Promise<void>;
}

export function serve(collection: string, ...options: string[]): Promise<Served> {
  const child: ChildProcess = spawn(launcher, ['serve', collection, '--port', '0', '--no-browser', ...options], { env: environment });
  let said = '';
  return new Promise((started, failed) => {
    const listen = (piece: Buffer) => {
      said += piece.toString('utf8');
      const found = /http:\/\/127\.0\.0\.1:\d+\/\?token=[0-9a-f]+/.exec(said);
      if (found) {
        started({
          address: found[0],
          base: found[0].replace(/\?.*/, ''),
          stop: () =>
            new Promise((gone) => {
              child.once('exit', () => gone());
              child.kill('SIGTERM');
            }),
        });
      }
    };
    child.stdout?.on('data', listen);
    child.stderr?.on('data', listen);
    child.once('exit', (code) => failed(new Error(`entente serve ended with ${code}: ${said}`)));
  });
}

export function browse(): Promise<Browser> {
  return chromium.launch({
    executablePath: process.env['ENTENTE_CHROMIUM'] || '/usr/bin/chromium',
    args: [
      '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
      '--disable-component-update', '--disable-sync',
    ],
  });
}

/** A page of the workbench that notes whatever goes wrong on it or leaves this machine. */
export class Visitor {
  readonly complaints: string[] = [];
  clicks = 0;

  private constructor(
    readonly page: Page,
    readonly served: Served,
  ) {
    page.on('pageerror', (error) => this.complaints.push(`error: ${error.message}`));
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) this.complaints.push(`${message.type()}: ${message.text()} (${message.location().url})`);
    });
    page.on('request', (request) => {
      if (!request.url().startsWith(served.base) && !request.url().startsWith('blob:')) this.complaints.push(`asked elsewhere: ${request.url()}`);
    });
    page.on('dialog', (dialog) => {
      this.complaints.push(`dialog: ${dialog.message()}`);
      void dialog.dismiss();
    });
  }

  /** Opens the printed address; or, let in by it, a screen at once. */
  static async enter(context: BrowserContext, served: Served, place = ''): Promise<Visitor> {
    const visitor = new Visitor(await context.newPage(), served);
    if (place) await context.request.get(served.address);
    await visitor.page.goto(place ? `${served.base}#/${place}` : served.address);
    await visitor.still();
    return visitor;
  }

  /** Goes to a screen by its address, and waits until it stands still. */
  async at(place: string): Promise<void> {
    await this.page.goto(`${this.served.base}#/${place}`);
    await this.still();
  }

  async still(): Promise<void> {
    // The screen that the address names is there, and for a moment nothing was awaited.
    await this.page.waitForFunction(() => {
      const main = document.querySelector('main');
      const wanted = location.hash.replace(/^#\/?/, '').split(/[/?]/)[0] || 'overview';
      const calm = main?.getAttribute('aria-busy') === 'false' && main.dataset['screen'] === wanted && main.querySelector('h1, [role="alert"]') !== null;
      const since = window as unknown as { calmSince?: number };
      since.calmSince = calm ? (since.calmSince ?? performance.now()) : undefined;
      return since.calmSince !== undefined && performance.now() - since.calmSince > 250;
    });
    await this.page.evaluate(() => ((window as unknown as { calmSince?: number }).calmSince = undefined));
  }

  /** One click of a person, counted. */
  async click(what: string): Promise<void> {
    this.clicks += 1;
    await this.page.locator(what).first().click();
    await this.still();
  }

  /** Only what axe calls serious or critical. */
  async serious(): Promise<string[]> {
    // By the debugger, so that the page's policy stays as it is.
    await this.page.evaluate(axe);
    return this.page.evaluate(async () => {
      interface Found {
        violations: { id: string; impact: string; nodes: { html: string; failureSummary: string }[] }[];
      }
      const run = (window as unknown as { axe: { run(): Promise<Found> } }).axe;
      const found = await run.run();
      return found.violations
        .filter((one) => one.impact === 'serious' || one.impact === 'critical')
        .map((one) => `${one.id}: ${one.nodes.slice(0, 3).map((node) => `${node.html} ${node.failureSummary}`).join(' | ')}`);
    });
  }

  content(): void {
    expect(this.complaints).toEqual([]);
  }
}
