import type { ComponentType } from "react";
import { ColumnsPage } from "./columns/ColumnsPage";
import { CrossChecksPage } from "./crossChecks/CrossChecksPage";
import { NamesPage } from "./names/NamesPage";
import { lazyPage } from "./shared/lazyPage";
import type { PageProps } from "./shared/pageProps";
import { PublicationPage } from "./publication/PublicationPage";
import { QueriesPage } from "./queries/QueriesPage";
import { ReturnsPage } from "./returns/ReturnsPage";
import { TemplatesPage } from "./templates/TemplatesPage";
import { TimelinePage } from "./timeline/TimelinePage";
import { TimetablePage } from "./timetable/TimetablePage";
import { ViewsPage } from "./views/ViewsPage";

/** The page of the plan is the largest, and many reviews have none for months. */
const PlanPage = lazyPage("Action plan", async () => {
  const { PlanPage: Page } = await import(/* webpackChunkName: "plan" */ "./plan/PlanPage");
  return Page;
});

export type PageId =
  | "returns"
  | "columns"
  | "queries"
  | "crossChecks"
  | "timeline"
  | "views"
  | "plan"
  | "timetable"
  | "templates"
  | "names"
  | "publication";

/** The steps of the work, and the pages of each. */
export const STEPS: readonly { name: string; pages: readonly [PageId, ...PageId[]] }[] = [
  { name: "Returns", pages: ["returns", "columns"] },
  { name: "Queries", pages: ["queries"] },
  { name: "Chronology", pages: ["crossChecks", "timeline", "views"] },
  { name: "Actions", pages: ["plan"] },
];

/** The pages beside the path. */
export const BESIDE: readonly PageId[] = ["timetable", "names", "templates", "publication"];

/** The pages in the order of the work; each is a step's, or beside the path. */
export const PAGES: readonly {
  id: PageId;
  name: string;
  /** What it is called beside the other pages of its step, where that has its name. */
  within?: string;
  Page: ComponentType<PageProps>;
}[] = [
  { id: "returns", name: "Returns", within: "Add and merge", Page: ReturnsPage },
  { id: "columns", name: "Columns", Page: ColumnsPage },
  { id: "queries", name: "Queries", Page: QueriesPage },
  { id: "crossChecks", name: "Cross-checks", Page: CrossChecksPage },
  { id: "timeline", name: "Timeline", Page: TimelinePage },
  { id: "views", name: "Views", Page: ViewsPage },
  { id: "plan", name: "Action plan", Page: PlanPage },
  { id: "timetable", name: "Timetable", Page: TimetablePage },
  { id: "templates", name: "Templates", Page: TemplatesPage },
  { id: "names", name: "Names", Page: NamesPage },
  { id: "publication", name: "Publication", Page: PublicationPage },
];
