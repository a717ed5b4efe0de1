import type { ComponentType } from "react";
import { MergePage } from "./merge/MergePage";
import type { PageProps } from "./pageProps";

export type PageId = "merge";

/** The pages in the order of the work. */
export const PAGES: readonly { id: PageId; name: string; Page: ComponentType<PageProps> }[] = [
  { id: "merge", name: "Returns", Page: MergePage },
];
