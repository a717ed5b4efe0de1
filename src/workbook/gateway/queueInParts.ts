import { sendTexts } from "./writtenTexts";

/** Well below the 5 MB that Excel on the web takes in one request: the pane packs a request in one go. */
const LIMIT = 600_000;
/** The size of a call on a range, apart from its values. */
const BYTES_A_CALL = 400;

/** Sends what has been queued whenever it is large enough for a request of its own. */
export interface Parts {
  /** To be called after calls have been queued, with the values that they carry. */
  queued(calls: number, values?: unknown): Promise<void>;
}

/** The number of requests depends on the bytes alone. */
export function queueInParts(context: Excel.RequestContext): Parts {
  let bytes = 0;
  return {
    async queued(calls, values) {
      bytes += calls * BYTES_A_CALL + (values === undefined ? 0 : 2 * JSON.stringify(values).length);
      if (bytes > LIMIT) {
        bytes = 0;
        await sendTexts(context);
      }
    },
  };
}
