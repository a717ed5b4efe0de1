import type { ComponentType } from "react";
import type { PageId } from "./pageId";
import { ReturnsPage } from "./returns/ReturnsPage";
import { lazyPage } from "./shared/lazyPage";
import type { PageProps } from "./shared/pageProps";
import type { StepName } from "./stepStates";

// All but the first page are in files of their own, each with the jobs that it asks for (src/jobs/shared/loadedLater.ts).
const ColumnsPage = lazyPage("Columns", async () => {
  return (await import(/* webpackChunkName: "columns" */ "./columns/ColumnsPage")).ColumnsPage;
});
const QueriesPage = lazyPage("Queries", async () => {
  return (await import(/* webpackChunkName: "queries" */ "./queries/QueriesPage")).QueriesPage;
});
const CrossChecksPage = lazyPage("Cross-checks", async () => {
  return (await import(/* webpackChunkName: "crossChecks" */ "./crossChecks/CrossChecksPage"))
    .CrossChecksPage;
});
const TimelinePage = lazyPage("Timeline", async () => {
  return (await import(/* webpackChunkName: "timeline" */ "./timeline/TimelinePage")).TimelinePage;
});
const ViewsPage = lazyPage("Views", async () => {
  return (await import(/* webpackChunkName: "views" */ "./views/ViewsPage")).ViewsPage;
});
const PlanPage = lazyPage("Action plan", async () => {
  return (await import(/* webpackChunkName: "plan" */ "./plan/PlanPage")).PlanPage;
});
const TimetablePage = lazyPage("Timetable", async () => {
  return (await import(/* webpackChunkName: "timetable" */ "./timetable/TimetablePage")).TimetablePage;
});
const TemplatesPage = lazyPage("Templates", async () => {
  return (await import(/* webpackChunkName: "templates" */ "./templates/TemplatesPage")).TemplatesPage;
});
const NamesPage = lazyPage("Names", async () => {
  return (await import(/* webpackChunkName: "names" */ "./names/NamesPage")).NamesPage;
});

const CheckSheetPage = lazyPage("Check this sheet", async () => {
  return (await import(/* webpackChunkName: "checkSheet" */ "./checkSheet/CheckSheetPage")).CheckSheetPage;
});
const EntryPage = lazyPage("Chronology", async () => {
  return (await import(/* webpackChunkName: "entry" */ "./entry/EntryPage")).EntryPage;
});
const ChangesPage = lazyPage("Changes", async () => {
  return (await import(/* webpackChunkName: "entry" */ "./entry/ChangesPage")).ChangesPage;
});
const OverviewPage = lazyPage("Many reviews", async () => {
  return (await import(/* webpackChunkName: "overview" */ "./overview/OverviewPage")).OverviewPage;
});
const ReviewPage = lazyPage("Review", async () => {
  return (await import(/* webpackChunkName: "review" */ "./review/ReviewPage")).ReviewPage;
});

/** The steps of the work, and the pages of each. */
export const STEPS: readonly { name: StepName; pages: readonly [PageId, ...PageId[]] }[] = [
  { name: "Returns", pages: ["returns", "columns"] },
  { name: "Queries", pages: ["queries"] },
  { name: "Chronology", pages: ["entry", "crossChecks", "timeline", "changes", "views"] },
  { name: "Actions", pages: ["plan"] },
];

/** The pages beside the path. */
export const BESIDE: readonly PageId[] = [
  "review",
  "timetable",
  "overview",
  "names",
  "templates",
  "checkSheet",
];

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
  { id: "entry", name: "Chronology", within: "Entry", Page: EntryPage },
  { id: "crossChecks", name: "Cross-checks", Page: CrossChecksPage },
  { id: "timeline", name: "Timeline", Page: TimelinePage },
  { id: "changes", name: "Changes", Page: ChangesPage },
  { id: "views", name: "Views", Page: ViewsPage },
  { id: "plan", name: "Action plan", Page: PlanPage },
  { id: "review", name: "Review", Page: ReviewPage },
  { id: "overview", name: "Many reviews", Page: OverviewPage },
  { id: "timetable", name: "Timetable", Page: TimetablePage },
  { id: "templates", name: "Templates", Page: TemplatesPage },
  { id: "names", name: "Names", Page: NamesPage },
  { id: "checkSheet", name: "Check this sheet", Page: CheckSheetPage },
];
