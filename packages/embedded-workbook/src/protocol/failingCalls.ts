import { WorkbookError } from "../engine/errors";

/** A call, or the setting of a property, that fails, so that a test sees what an add-in makes of it. */
export interface FailingCall {
  /** As a refusal names it: "Workbook.insertWorksheetsFromBase64", "PageLayout.paperSize". */
  call: string;
  /** Before anything of it is done, or after all of it, as Excel has been seen to fail as well. */
  when: "before" | "after";
  /** The n-th of these calls alone, from 1; every one by default. */
  only?: number;
  /** An internal error by default. */
  code?: "GeneralException" | "ApiNotFound" | "UnsupportedOperation" | "RequestPayloadSizeLimitExceeded";
  message?: string;
}

/** Makes calls fail that are to fail. */
export class FailingCalls {
  private readonly counts = new Map<string, number>();

  constructor(private readonly failing: readonly FailingCall[]) {}

  /** Does the work of a call, or fails in its place. @throws WorkbookError */
  async through<T>(call: string, work: () => T | Promise<T>): Promise<T> {
    const count = (this.counts.get(call) ?? 0) + 1;
    this.counts.set(call, count);
    const failing = this.failing.find((one) => one.call === call && (one.only ?? count) === count);
    if (failing?.when === "before") {
      throw errorOf(failing);
    }
    const made = await work();
    if (failing) {
      throw errorOf(failing);
    }
    return made;
  }
}

function errorOf({ code = "GeneralException", message }: FailingCall): WorkbookError {
  return new WorkbookError(code, message ?? "There was an internal error while processing the request.");
}
