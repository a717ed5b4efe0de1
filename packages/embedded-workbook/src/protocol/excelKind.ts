/** The Excels between which Microsoft's documentation tells differences. */
export type ExcelHost = "windows" | "mac" | "web";

/** A version of the requirement set ExcelApi: "1.13". */
export type ExcelApiVersion = `1.${number}`;

/** Which Excel an add-in meets. */
export interface ExcelKind {
  /**
   * The Excel that the add-in finds itself in, with what that one refuses. By default it is told that it is Excel for
   * Windows, and everything is refused that any Excel refuses.
   */
  host?: ExcelHost | undefined;
  /** The highest ExcelApi that is there; what came later fails with ApiNotFound. Excel 2024's, 1.17, by default. */
  excelApi?: ExcelApiVersion | undefined;
}

/** The highest ExcelApi that Microsoft has released and that the types of the API name. */
export const NEWEST_EXCEL_API: ExcelApiVersion = "1.21";

const DEFAULT_EXCEL_API: ExcelApiVersion = "1.17";

/** How `GetHostInfo` names each Excel, with the version of its part of the library. */
const HOST_INFO: Readonly<Record<ExcelHost, string>> = {
  windows: "Excel$Win32$16.01",
  mac: "Excel$Mac$16.00",
  web: "Excel$Web$16.00",
};

/** The host as the library's loader asks for it. */
export function hostInfo({ host = "windows" }: ExcelKind): string {
  return `${HOST_INFO[host]}$en-US$telemetry$notDialog$disableLogging$0`;
}

/** What comes after the point in the version of ExcelApi. @throws RangeError for a version that there is not */
export function excelApiMinor({ excelApi = DEFAULT_EXCEL_API }: ExcelKind): number {
  const [, minor = ""] = /^1\.([1-9]\d?)$/.exec(excelApi) ?? [];
  const number = Number(minor);
  if (number < 1 || number > Number(NEWEST_EXCEL_API.slice(2))) {
    throw new RangeError(`There is no ExcelApi ${excelApi}: it goes from 1.1 to ${NEWEST_EXCEL_API}.`);
  }
  return number;
}

/** Whether this Excel has what only Excel on the web lacks. The strictest of all, the default, lacks it as well. */
export function isDesktop({ host }: ExcelKind): boolean {
  return host === "windows" || host === "mac";
}
