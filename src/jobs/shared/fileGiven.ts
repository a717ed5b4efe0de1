/** A file that a person gave, not yet looked into. */
export interface FileGiven {
  /** Without folders. */
  name: string;
  bytes: Uint8Array;
}
