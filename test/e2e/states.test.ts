import type { Page } from "playwright-core";
import { allViolations } from "./support/axe";
import { paneForTests, toPage } from "./support/pane";

const open = paneForTests();

const PAGES = [
  "Returns",
  "Columns",
  "Queries",
  "Entry",
  "Cross-checks",
  "Timeline",
  "Changes",
  "Views",
  "Action plan",
  "Review",
  "Timetable",
  "Many reviews",
  "Names",
  "Templates",
  "Check this sheet",
];

/** How wide the pane is, and what its jobs are asked for. 160 px is a pane of 320 px at 200 %. */
const STATES: [string, string, number][] = [
  ["while everything is being read", "jobs=wait", 350],
  ["when nothing can be read", "jobs=fail", 350],
  [
    "in a new workbook",
    "returns=none&standing=new&chronology=none&checks=none&plan=none&timetable=none",
    350,
  ],
  ["with all there is, 320 px wide", "queries=listed&review=known&last=2023-06-30&overview=there", 320],
  ["with all there is, 800 px wide", "queries=listed&review=known&returns=related&overview=there", 800],
  ["with all there is, at 200 %", "queries=listed&review=known&overview=there", 160],
];

/** How far a page is wider than the pane, in pixels; the browser counts halves. */
const tooWide = (page: Page): Promise<number> =>
  page.evaluate(() =>
    Math.max(
      0,
      ...[...document.querySelectorAll("main")].map((one) => one.scrollWidth - one.clientWidth),
      document.documentElement.scrollWidth - document.documentElement.clientWidth,
    ),
  );

it.each(STATES)(
  "%s, axe finds nothing on any page in any theme, and no page is wider than the pane",
  async (_state, query, width) => {
    const page = await open(null, { query, viewport: { width, height: 640 } });
    await page.getByRole("heading", { level: 1 }).first().waitFor();
    const found: string[] = [];
    for (const name of PAGES) {
      await toPage(page, name);
      await page
        .getByText("Loading", { exact: true })
        .filter({ visible: true })
        .first()
        .waitFor({ state: "hidden" });
      for (const line of await allViolations(page)) found.push(`${name}, ${line}`);
      if ((await tooWide(page)) > 1) found.push(`${name}: wider than the pane`);
    }
    expect(found).toEqual([]);
  },
);
