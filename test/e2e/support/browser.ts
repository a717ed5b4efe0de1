import { spawn, type ChildProcess } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { chromium, type Browser, type BrowserContextOptions, type Page } from "playwright-core";

const root = join(__dirname, "../../..");
export const dist = join(root, "dist");

/** Debian's Chromium. It sends no requests of its own, so that what it asks for is what a page asked for. */
async function startBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
    args: [
      "--headless",
      "--no-sandbox",
      "--disable-gpu",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });
}

export interface Served {
  /** With a slash at the end. */
  address: string;
  stop: () => void;
}

/**
 * For a file of tests: a browser of its own, and pages from a server. Each call of what it gives opens an empty page, with the
 * address of the server; the pages are closed after each test. A test in which a page asked anything of anywhere else has failed.
 */
export function browserForTests(
  serve: () => Promise<Served>,
): (options: BrowserContextOptions) => Promise<{ page: Page; address: string }> {
  let browser: Browser;
  let served: Served;
  let strangers: string[] = [];
  beforeAll(async () => {
    [browser, served] = await Promise.all([startBrowser(), serve()]);
  });
  afterEach(async () => {
    await Promise.all(browser.contexts().map((context) => context.close()));
    const reached = strangers;
    strangers = [];
    expect(reached).toEqual([]);
  });
  afterAll(async () => {
    await browser.close();
    served.stop();
  });
  return async (options) => {
    const context = await browser.newContext(options);
    context.on("request", (request) => {
      if (isStranger(request.url(), served.address)) strangers.push(request.url());
    });
    return { page: await context.newPage(), address: served.address };
  };
}

/** Serves dist/ as `npm start` does, on a free port. */
export async function servePages(): Promise<Served> {
  if (!existsSync(join(dist, "index.html"))) throw new Error("Nothing is built: run `npm run build` first.");
  const server = spawn(process.execPath, [join(root, "scripts/serve.mjs")], {
    env: { ...process.env, PORT: "0", CI: "1" },
    stdio: ["ignore", "pipe", "inherit"],
  });
  return { address: await addressOf(server), stop: () => server.kill() };
}

async function addressOf(server: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = "";
    server.stdout?.on("data", (chunk: Buffer) => {
      said += chunk.toString();
      const found = /http:\/\/localhost:\d+\//.exec(said);
      if (found) resolve(found[0]);
    });
    server.on("exit", () => {
      reject(new Error(`The server ended: ${said}`));
    });
  });
}

const isStranger = (url: string, address: string) =>
  !url.startsWith(address) && !/^(?:data|blob|about):/.test(url);

/**
 * The errors of a page that nobody caught, from before it loads, and what its Content-Security-Policy forbade: what a page asks for
 * and is not given is no request that a test could see.
 */
export function watchErrors(page: Page): string[] {
  const errors: string[] = [];
  page.on("pageerror", (error) => errors.push(error.message));
  page.on("console", (message) => {
    if (/Content Security Policy/i.test(message.text())) errors.push(message.text());
  });
  return errors;
}
