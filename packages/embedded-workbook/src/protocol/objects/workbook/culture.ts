import { apiObject, readOnly, type Definition } from "../../apiObject";
import type { Connection } from "../../connection";

/** Excel.CultureInfo: formulas, numbers and dates are English of the United States here. */
export const cultureInfo: Definition<Connection> = {
  scalars: { name: readOnly(() => "en-US") },
  links: {
    datetimeFormat: (connection) => apiObject("DatetimeFormatInfo", connection),
    numberFormat: (connection) => apiObject("NumberFormatInfo", connection),
  },
};

/** Excel.NumberFormatInfo. */
export const numberFormatInfo: Definition<Connection> = {
  scalars: {
    currencySymbol: readOnly(() => "$"),
    numberDecimalSeparator: readOnly(() => "."),
    numberGroupSeparator: readOnly(() => ","),
  },
};

/** Excel.DatetimeFormatInfo. */
export const datetimeFormatInfo: Definition<Connection> = {
  scalars: {
    dateSeparator: readOnly(() => "/"),
    longDatePattern: readOnly(() => "dddd, MMMM d, yyyy"),
    longTimePattern: readOnly(() => "h:mm:ss tt"),
    shortDatePattern: readOnly(() => "M/d/yyyy"),
    timeSeparator: readOnly(() => ":"),
  },
};

/** Excel.IterativeCalculation. The engine does not iterate. */
export const iterativeCalculation: Definition<Connection> = {
  scalars: {
    enabled: readOnly(() => false),
    maxChange: readOnly(() => 0.001),
    maxIteration: readOnly(() => 100),
  },
};
