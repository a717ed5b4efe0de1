import { FileProblem, FileRefused } from "../../chronology/returns/fileProblem";
import { refusalOf } from "../../workbook/gateway/workbookRun";

/** The route that does not depend on Excel inserting a file. */
const AS_CSV = "Open it in Excel, save the sheet with its table as .csv (CSV UTF-8), and use that instead";

/** A request of 5 MB (Office.js, "Resource limits and performance optimization"), in which a file takes a third more. */
const TAKEN_ON_THE_WEB = "3.7 MB";

/** Insert Worksheets is "currently only supported for Office on Windows, Mac, and the web" (Microsoft's reference page). */
export function notOnAnIPad(file: string): FileProblem {
  return new FileProblem(
    file,
    "is a workbook, and Excel on an iPad cannot bring one into another. Add it in Excel on Windows, on a Mac or on the web. " +
      "Or save the sheet with its table as .csv (CSV UTF-8), and use that instead",
  );
}

/**
 * What a person reads when Excel itself refuses a file; any other error is returned unchanged. With sensitivity labels in force
 * Excel says only "internal error" (office-js 2081); its message about the other policy is on Microsoft's reference page.
 */
export function refusedByExcel(file: string, error: unknown): unknown {
  const refusal = refusalOf(error);
  if (/extension hardening/i.test(refusal?.message ?? "")) {
    return new FileProblem(
      file,
      `was kept out by a policy of your organisation (“extension hardening”). ${AS_CSV}`,
    );
  }
  switch (refusal?.code) {
    case "InvalidArgument":
    case "FileCorrupted":
    case "UnsupportedFeature":
      return new FileProblem(
        file,
        "could not be opened. It may be damaged or locked, or hold charts, pivot tables or comments that Excel on the web " +
          "does not accept. Open it, copy its table into a new workbook, save that and use it instead",
      );
    case "ApiNotFound":
    case "NotImplemented":
    case "UnsupportedOperation":
      return notOnAnIPad(file);
    // A workbook comes in whole, so it cannot be cut into parts; the texts of a .csv file can.
    case "RequestPayloadSizeLimitExceeded":
      return new FileProblem(
        file,
        `is too large for Excel on the web, which takes workbooks of up to ${TAKEN_ON_THE_WEB}. Add it in Excel on Windows or on ` +
          `a Mac, which have no such limit. ${AS_CSV}; a .csv file may be larger`,
      );
    case "GeneralException":
      return new FileRefused(
        file,
        "could not be brought in: Excel reported an error of its own and did not say why. Two causes are known: a " +
          "sensitivity label on the file or on this workbook, and a policy of your organisation (“extension hardening”). " +
          AS_CSV,
      );
    default:
      return error;
  }
}
