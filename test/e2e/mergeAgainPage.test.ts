import { readFileSync } from "node:fs";
import type { Frame, Page } from "playwright-core";
import { z } from "zod";
import { returnFile } from "../returnFiles";
import { mergeButton, merged, pagesForTests, saved } from "./support/servedPage";

const CHRONOLOGY = "Integrated chronology";
const open = pagesForTests();

const place = z.object({ row: z.number(), event: z.string().optional() });
const { changes } = z
  .object({
    changes: z.object({ added: z.array(place), changed: z.array(z.unknown()), withdrawn: z.array(place) }),
  })
  .parse(JSON.parse(readFileSync(returnFile("expected-remerge.json"), "utf8")));

/** What the panel writes: in each of its columns, in one of its own in the middle of the table, and over an agency's words. */
async function annotate(pane: Frame): Promise<void> {
  await pane.evaluate(async (name) => {
    await Excel.run(async (context) => {
      const table = context.workbook.worksheets.getItem(name).tables.getItemAt(0);
      table.columns.add(5, undefined, "Asked at panel");
      const heads = table.getHeaderRowRange().load("values");
      const body = table.getDataBodyRange().load("values");
      await context.sync();
      const headings = (heads.values[0] ?? []).map(String);
      const refs = body.values.map((row) => String(row[headings.indexOf("Ref")]));
      for (const heading of ["Asked at panel", "Panel comment", "Key theme", "Practice"]) {
        const cells = table.columns.getItem(heading).getDataBodyRange();
        cells.values = refs.map((ref) => [`${heading}: ${ref}`]);
      }
      const person = headings.indexOf("Person(s)");
      body.getCell(refs.indexOf("POL-0001"), person).values = [["Mother (see minutes)"]];
      await context.sync();
    });
  }, CHRONOLOGY);
}

/** The rows of the chronology as a person sees them, by heading. */
async function chronology(page: Page): Promise<Record<string, string>[]> {
  const text = (await saved(page)).find(({ name }) => name === CHRONOLOGY)?.text ?? [];
  const top = text.findIndex((row) => row.includes("Ref") && row.includes("Agency"));
  const headings = text[top] ?? [];
  return text
    .slice(top + 1)
    .map((row) => Object.fromEntries(headings.map((heading, index) => [heading, row[index] ?? ""])));
}

/** How many entries At a glance counts for each agency. */
async function countedAtAGlance(page: Page): Promise<Record<string, number>> {
  const text = (await saved(page)).find(({ name }) => name === "At a glance")?.text ?? [];
  const top = text.findIndex((row) => row[0] === "Agency");
  const all = text[top]?.indexOf("All") ?? -1;
  const end = text.findIndex((row) => row[0] === "All agencies");
  const agencies = text.slice(top + 1, end).filter((row) => row[0] !== "" && row[0] !== "ORG");
  return Object.fromEntries(agencies.map((row) => [row[1] ?? "", Number(row[all])]));
}

function entriesByAgency(rows: readonly Record<string, string>[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { Agency = "" } of rows) counts[Agency] = (counts[Agency] ?? 0) + 1;
  return counts;
}

it("a corrected return is merged over what the panel wrote, after a look at what it would do, and reverted", async () => {
  const { page, pane, errors } = await open();
  const frame = await pane();
  await mergeButton(frame).click();
  await merged(frame);
  await annotate(frame);
  const before = await chronology(page);
  expect(await countedAtAGlance(page)).toEqual(entriesByAgency(before));

  await frame.locator("input[type=file]").first().setInputFiles(returnFile("police-corrected.xlsx"));
  await frame.getByText("police-corrected.xlsx").first().waitFor();
  await mergeButton(frame).click();
  await frame.getByRole("heading", { name: "Before anything is written" }).waitFor({ timeout: 120_000 });
  const preview = await frame.getByRole("region", { name: "What the merge would do" }).innerText();
  expect(preview).toContain(
    `This merge would bring ${changes.added.length} new, ${changes.changed.length} changed and ${changes.withdrawn.length} withdrawn entries.`,
  );
  await frame.getByRole("button", { name: "Merge now" }).click();
  await merged(frame);

  const after = await chronology(page);
  expect(await countedAtAGlance(page)).toEqual(entriesByAgency(after));
  const refs = new Set(before.map(({ Ref }) => Ref));
  const fresh = after.filter(({ Ref }) => !refs.has(Ref ?? ""));
  expect(fresh.map((row) => row["What happened"]).sort()).toEqual(
    changes.added.map(({ event }) => event).sort(),
  );
  expect(
    after.filter(({ Queries }) => Queries?.startsWith("Withdrawn")).map((row) => row["What happened"]),
  ).toEqual(changes.withdrawn.map(({ event }) => event));
  const written = ["Asked at panel", "Panel comment", "Key theme", "Practice"];
  for (const row of after) {
    const mine = refs.has(row.Ref ?? "");
    expect(written.map((heading) => row[heading])).toEqual(
      written.map((heading) => (mine ? `${heading}: ${row.Ref ?? ""}` : "")),
    );
  }
  expect(after.find(({ Ref }) => Ref === "POL-0001")?.["Person(s)"]).toBe("Mother (see minutes)");

  await frame.getByRole("button", { name: /^Revert last merge/ }).click();
  await frame.getByRole("button", { name: "Revert it" }).click();
  await frame.getByText("was reverted").first().waitFor({ timeout: 120_000 });
  expect(await chronology(page)).toEqual(before);
  expect(errors).toEqual([]);
});
