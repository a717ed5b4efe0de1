import { execFile } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { allFacts } from "embedded-workbook/facts/allFacts";
import { allQuestions } from "embedded-workbook/facts/allQuestions";
import type { Frame, Page } from "playwright-core";
import { seriousViolations } from "./support/axe";
import { browserForTests, dist, servePages, watchErrors } from "./support/browser";
import { saved } from "./support/servedPage";

const FACTS = allFacts.flatMap(({ facts }) => facts).length;
const QUESTIONS = allQuestions.flatMap(({ questions }) => questions).length;

/** What Univer's drawing throws, seen once, while the facts make and delete sheets; no fact differed for it. */
const LOST_DRAWING = "reading 'skeleton'";

const open = browserForTests(servePages);
const built = mkdtempSync(join(tmpdir(), "facts-"));

beforeAll(async () => {
  const webpack = require.resolve("webpack-cli/bin/cli.js");
  const settings = ["--mode", "production", "--env", "facts", "--output-path", built];
  await promisify(execFile)(process.execPath, [webpack, ...settings], { cwd: join(dist, "..") });
});
afterAll(() => {
  rmSync(built, { recursive: true });
});

interface Opened {
  page: Page;
  errors: string[];
  frame: Frame;
}

/**
 * The page of the facts where the pane is otherwise, beside the embedded workbook; office.js is that of the package. Events
 * of the embedded workbook are waited for a short while only.
 */
async function beside(workbook: string): Promise<Opened> {
  const { page, address } = await open({ viewport: { width: 1280, height: 800 } });
  const errors = watchErrors(page);
  const html = readFileSync(join(built, "facts.html"), "utf8")
    .replace(
      /<script src="[^"]*office\.js"><\/script>/,
      '<script src="office-bridge.js"></script><script src="office-js/office.js"></script>',
    )
    .replace('data-events-within="1000"', 'data-events-within="100"');
  await page.route("**/page/taskpane.html", (route) =>
    route.fulfill({ body: html, contentType: "text/html" }),
  );
  await page.route("**/page/facts.js", (route) => route.fulfill({ path: join(built, "facts.js") }));
  await page.goto(`${address}${workbook}`);
  await page.frameLocator("#pane").getByRole("button", { name: "Run the facts", disabled: false }).waitFor();
  const frame = page.frames().find((one) => one.url().endsWith("/page/taskpane.html"));
  if (!frame) throw new Error("The page has no pane.");
  return { page, frame, errors };
}

const run = (frame: Frame) => frame.getByRole("button", { name: "Run the facts" });
const report = (frame: Frame) => frame.getByRole("textbox", { name: "The report" });

describe("the page of the facts", () => {
  it("finds no fact that differs in the embedded workbook, and gives a report to copy", async () => {
    const { page, frame, errors } = await beside("?empty");
    await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await run(frame).click();
    await report(frame).waitFor({ timeout: 500_000 });
    const text = await report(frame).inputValue();
    expect(text).not.toContain("FACTS THAT DIFFER");
    expect(await frame.locator("#summary").innerText()).toBe(`${FACTS} facts were run. No fact differs.`);
    expect(text).toMatch(/^Facts about Excel: report\nDate: \d\d\/\d\d\/\d{4}, in \d+ seconds\n/);
    expect(text).toContain(
      "\nExcel: Excel on PC, version 16.0.15407.10000\nRequirement sets: ExcelApi 1.17,",
    );
    expect(text).toContain(`No fact differs. ${QUESTIONS} questions were asked.\n`);
    expect(text).not.toContain("LEFT IN THE WORKBOOK");
    await frame.getByRole("button", { name: "Copy the report" }).click();
    await frame.getByText("Copied.", { exact: true }).waitFor();
    expect(await frame.evaluate(() => navigator.clipboard.readText())).toBe(text);
    expect(errors.filter((error) => !error.includes(LOST_DRAWING))).toEqual([]);
  }, 600_000);

  it("changes nothing in a workbook that is not blank, and says why", async () => {
    const { page, frame } = await beside("");
    const before = await saved(page);
    await run(frame).click();
    const alert = frame.getByRole("alert");
    await alert.waitFor();
    expect(await alert.innerText()).toMatch(
      /^This workbook is not blank: it has \d+ sheets\. Nothing was changed\./,
    );
    expect(await saved(page)).toEqual(before);
  });

  it("stops when it is told to, with a report so far", async () => {
    const { frame } = await beside("?empty");
    await run(frame).click();
    await frame.getByRole("button", { name: "Stop" }).click();
    await report(frame).waitFor();
    expect(await frame.locator("#summary").innerText()).toContain("Stopped by hand before");
    expect(await run(frame).isEnabled()).toBe(true);
  });

  it("has no serious violation of accessibility before, while and after it runs", async () => {
    const { frame } = await beside("?empty");
    expect(await seriousViolations(frame)).toEqual([]);
    await run(frame).click();
    await frame.getByRole("progressbar").waitFor();
    expect(await seriousViolations(frame)).toEqual([]);
    await frame.getByRole("button", { name: "Stop" }).click();
    await report(frame).waitFor();
    expect(await seriousViolations(frame)).toEqual([]);
  });
});

describe("what npm run build makes for an organisation", () => {
  it("has no page of the facts, and a manifest without its button", () => {
    const files = readdirSync(dist, { recursive: true, encoding: "utf8" });
    expect(files.filter((file) => /facts/i.test(file))).toEqual([]);
    const texts = ["taskpane.js", "commands.js", "taskpane.html", "commands.html", "manifest.xml"];
    const named = texts.filter((file) =>
      /facts about excel|facts\.html/i.test(readFileSync(join(dist, file), "utf8")),
    );
    expect(named).toEqual([]);
    expect(readFileSync(join(dist, "manifest.xml"), "utf8")).not.toMatch(/development only/i);
  });

  it("the manifest of the repository has the button, so that the test above can fail", () => {
    expect(readFileSync(join(dist, "../manifest.xml"), "utf8")).toMatch(/Facts about Excel/);
    expect(existsSync(join(built, "facts.html"))).toBe(true);
  });
});
