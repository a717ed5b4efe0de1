import { chartsFacts } from "./charts.facts";
import { commentsFacts } from "./comments.facts";
import { conditionalFormatsFacts } from "./conditionalFormats.facts";
import { dataValidationFacts } from "./dataValidation.facts";
import { eventsFacts } from "./events.facts";
import type { FactGroup } from "./fact";
import { filtersFacts } from "./filters.facts";
import { functionsFacts } from "./functions.facts";
import { namesFacts } from "./names.facts";
import { pageLayoutFacts } from "./pageLayout.facts";
import { protectionFacts } from "./protection.facts";
import { rangeFormatsFacts } from "./rangeFormats.facts";
import { rangesFacts } from "./ranges.facts";
import { tablesFacts } from "./tables.facts";
import { valuesFacts } from "./values.facts";
import { workbookFacts } from "./workbook.facts";
import { worksheetsFacts } from "./worksheets.facts";

/** Every fact about Excel that is written down, by subject. */
export const allFacts: readonly FactGroup[] = [
  ...chartsFacts,
  ...commentsFacts,
  ...conditionalFormatsFacts,
  ...dataValidationFacts,
  ...eventsFacts,
  ...filtersFacts,
  ...functionsFacts,
  ...namesFacts,
  ...pageLayoutFacts,
  ...protectionFacts,
  ...rangeFormatsFacts,
  ...rangesFacts,
  ...tablesFacts,
  ...valuesFacts,
  ...workbookFacts,
  ...worksheetsFacts,
];
