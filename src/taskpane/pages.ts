import type { ComponentType } from "react";
import { ColumnsPage } from "./columns/ColumnsPage";
import { CrossChecksPage } from "./crossChecks/CrossChecksPage";
import type { PageProps } from "./shared/pageProps";
import { PlanPage } from "./plan/PlanPage";
import { PublicationPage } from "./publication/PublicationPage";
import { QueriesPage } from "./queries/QueriesPage";
import { ReturnsPage } from "./returns/ReturnsPage";
import { TemplatesPage } from "./templates/TemplatesPage";
import { TimelinePage } from "./timeline/TimelinePage";
import { TimetablePage } from "./timetable/TimetablePage";
import { ViewsPage } from "./views/ViewsPage";

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
  | "publication";

/** The pages in the order of the work. */
export const PAGES: readonly { id: PageId; name: string; Page: ComponentType<PageProps> }[] = [
  { id: "returns", name: "Returns", Page: ReturnsPage },
  { id: "columns", name: "Columns", Page: ColumnsPage },
  { id: "queries", name: "Queries", Page: QueriesPage },
  { id: "crossChecks", name: "Cross-checks", Page: CrossChecksPage },
  { id: "timeline", name: "Timeline", Page: TimelinePage },
  { id: "views", name: "Views", Page: ViewsPage },
  { id: "plan", name: "Action plan", Page: PlanPage },
  { id: "timetable", name: "Timetable", Page: TimetablePage },
  { id: "templates", name: "Templates", Page: TemplatesPage },
  { id: "publication", name: "Publication", Page: PublicationPage },
];
