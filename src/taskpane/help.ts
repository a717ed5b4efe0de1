import type { PageId } from "./pageId";

/** The guide's page for each page of the pane that is not the lead reviewer's. */
const GUIDES: Partial<Record<PageId, string>> = {
  plan: "panel-lead",
  overview: "panel-lead",
  timetable: "panel-lead",
  templates: "agency-author",
  checkSheet: "agency-author",
};

/** Where the guide is: among the add-in's own pages, beside the script of the pane, wherever its page is. */
export function guideAddress(page: PageId): string {
  const script = document.querySelector<HTMLScriptElement>('script[src$="taskpane.js"]');
  const name = `help/${GUIDES[page] ?? "lead-reviewer"}.html`;
  return new URL(name, script?.src ?? document.baseURI).href;
}
