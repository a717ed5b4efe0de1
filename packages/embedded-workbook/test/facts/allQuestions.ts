import { cellsQuestions } from "./cells.questions";
import { chartsQuestions } from "./charts.questions";
import type { QuestionGroup } from "./fact";
import { tablesQuestions } from "./tables.questions";
import { workbookQuestions } from "./workbook.questions";

/** Everything about Excel that nobody knows yet and calls can find out, by subject. */
export const allQuestions: readonly QuestionGroup[] = [
  ...cellsQuestions,
  ...chartsQuestions,
  ...tablesQuestions,
  ...workbookQuestions,
];
