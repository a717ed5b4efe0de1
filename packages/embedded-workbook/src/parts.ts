/** The parts that `openWorkbook` puts together, for those who put them together in another way: in its own thread, say. */
export { openBook } from "./engine/openBook";
export { createUniverInNode } from "./engine/univerInNode";
export { loadOfficeInNode, type NativeBridge } from "./officeInNode";
export { WorkbookHost, type Traffic } from "./protocol/host";
export { officeExternal } from "./protocol/officeExternal";
