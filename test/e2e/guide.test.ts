import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { dist } from "./support/browser";
import { pagesForTests } from "./support/servedPage";

const help = join(dist, "help");
const open = pagesForTests();

it("the guide is served with the add-in's own pages, each with a policy that lets nothing out, and leads only to what is there", () => {
  const pages = readdirSync(help).filter((file) => file.endsWith(".html"));
  expect(pages.sort()).toEqual([
    "administrator.html",
    "agency-author.html",
    "index.html",
    "lead-reviewer.html",
    "panel-lead.html",
  ]);
  for (const file of [...pages.map((page) => join(help, page)), join(dist, "assets/help.html")]) {
    const text = readFileSync(file, "utf8");
    expect(text).toContain("default-src 'none'");
    const places = [...text.matchAll(/(?:src|href)="(?!https:)([^"#]+)/g)].map((match) => match[1] ?? "");
    expect(places.filter((place) => !existsSync(join(dirname(file), place)))).toEqual([]);
  }
});

it("help in the pane opens the guide's page for whoever works there", async () => {
  const { page, pane } = await open();
  const frame = await pane();
  await frame.getByRole("button", { name: "More pages" }).click();
  await frame.getByRole("menuitem", { name: "Templates" }).click();
  await frame.getByRole("button", { name: /^More pages/ }).click();
  const opened = page.waitForEvent("popup");
  await frame.getByRole("menuitem", { name: "Help with this page" }).click();
  const guide = await opened;
  await guide.getByRole("heading", { name: "For the agency author" }).waitFor();
});
