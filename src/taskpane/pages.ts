import type { ComponentType } from "react";
import { ColumnsPage } from "./columns/ColumnsPage";
import { MergePage } from "./merge/MergePage";
import type { PageProps } from "./pageProps";
import { QueriesPage } from "./queries/QueriesPage";
import { TemplatesPage } from "./templates/TemplatesPage";

export type PageId = "merge" | "columns" | "queries" | "templates";

/** The pages in the order of the work. */
export const PAGES: readonly { id: PageId; name: string; Page: ComponentType<PageProps> }[] = [
  { id: "merge", name: "Returns", Page: MergePage },
  { id: "columns", name: "Columns", Page: ColumnsPage },
  { id: "queries", name: "Queries", Page: QueriesPage },
  { id: "templates", name: "Templates", Page: TemplatesPage },
];
