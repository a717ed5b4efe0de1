import {
  FUNCTION_NAMES_LOOKUP,
  FUNCTION_NAMES_STATISTICAL,
  FUNCTION_NAMES_TEXT,
  IFunctionService,
} from "@univerjs/engine-formula";
import { correctFunctions } from "./correctedFunctions";
import { countifsFunction } from "./countifs";
import { edateFunction } from "./edate";
import type { Feature } from "./feature";
import { matchFunction } from "./match";
import { networkdaysFunction } from "./networkdays";
import { substituteFunction } from "./substitute";
import { todayFunctions } from "./today";

/** Functions of formulas that the engine has differently from Excel, or too slowly. */
export const functions: Feature = {
  start: (book, { today }) => {
    const service = book.injector.get(IFunctionService);
    service.registerExecutors(edateFunction(), networkdaysFunction());
    const countifs = service.getExecutor(FUNCTION_NAMES_STATISTICAL.COUNTIFS);
    if (countifs) {
      service.registerExecutors(countifsFunction(countifs));
    }
    const match = service.getExecutor(FUNCTION_NAMES_LOOKUP.MATCH);
    if (match) {
      service.registerExecutors(matchFunction(match));
    }
    const substitute = service.getExecutor(FUNCTION_NAMES_TEXT.SUBSTITUTE);
    if (substitute) {
      service.registerExecutors(substituteFunction(substitute));
    }
    correctFunctions(book, service);
    if (today !== undefined) {
      service.registerExecutors(...todayFunctions(today));
    }
  },
};
