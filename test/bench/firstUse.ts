/**
 * How long it takes from opening the pane until its first page can be used, in Chromium, with office.js stubbed, from the files of
 * `npm run build`. `npm run bench` prints it beside its aim.
 */
import path from "node:path";
import { chromium } from "playwright-core";
import { z } from "zod";

const dist = path.join(__dirname, "../../dist");
/** Where the pane comes from: nobody is asked, the files are given. */
const PANE = "http://localhost";

/** What of Office the pane asks for until it stands. Excel refuses everything, so the first page offers to add files. */
const OFFICE = `window.Office = {
  context: { platform: "Mac" },
  HostType: { Excel: "Excel" },
  PlatformType: { Mac: "Mac" },
  onReady: () => Promise.resolve({ host: "Excel" }),
};
window.Excel = { run: () => Promise.reject(new Error("There is no Excel.")) };`;

/** Resolves when the button with which all begins can be pressed: to the milliseconds since the pane was opened. */
const WATCH = `window.usable = new Promise((resolve, reject) => {
  setTimeout(() => reject(new Error("The pane is not there after 20 seconds.")), 20_000);
  new MutationObserver((_, observer) => {
    const button = [...document.querySelectorAll("button")].find(({ textContent }) => /Add return files/.test(textContent));
    if (!button) return;
    observer.disconnect();
    requestAnimationFrame(() => setTimeout(() => resolve(performance.now())));
  }).observe(document, { childList: true, subtree: true });
});`;

/** How long one opening took, in milliseconds. */
export interface FirstUse {
  /** By the clock, which on a busy machine also counts what others did. */
  clock: number;
  /** What the pane's own thread was at work. */
  atWork: number;
}

const metrics = z.object({ metrics: z.array(z.object({ name: z.string(), value: z.number() })) });

/** Until the first page can be used, once for each time that the pane is opened, nothing of it kept from before. */
export async function firstUse(times: number): Promise<FirstUse[]> {
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
    args: ["--headless", "--no-sandbox", "--disable-gpu"],
  });
  const found: FirstUse[] = [];
  for (let time = 0; time < times; time += 1) {
    const context = await browser.newContext({ viewport: { width: 350, height: 640 } });
    await context.route("https://appsforoffice.microsoft.com/**", (route) =>
      route.fulfill({ contentType: "text/javascript", body: OFFICE }),
    );
    await context.route(`${PANE}/**`, (route) =>
      route.fulfill({ path: path.join(dist, new URL(route.request().url()).pathname) }),
    );
    const page = await context.newPage();
    const devTools = await context.newCDPSession(page);
    await devTools.send("Performance.enable", { timeDomain: "threadTicks" });
    await page.addInitScript(WATCH);
    await page.goto(`${PANE}/taskpane.html`);
    const clock = z.number().parse(await page.evaluate("window.usable"));
    const told = metrics.parse(await devTools.send("Performance.getMetrics"));
    const seconds = told.metrics.find(({ name }) => name === "TaskDuration")?.value ?? NaN;
    found.push({ clock, atWork: seconds * 1000 });
    await context.close();
  }
  await browser.close();
  return found;
}
