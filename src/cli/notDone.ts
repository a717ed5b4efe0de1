/** A job that could not be done; the message is the one line that a person sees. */
export class NotDone extends Error {
  override readonly name = "NotDone";
}
