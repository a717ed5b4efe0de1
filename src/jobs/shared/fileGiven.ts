/** A file that a person gave, not yet looked into. */
export interface FileGiven {
  /** Without folders. */
  name: string;
  bytes: Uint8Array;
  /** What the person said about it as a return. */
  said?: SaidOfReturn;
}

/** What a person says about a return when giving it (docs/interfaces.md section 1). */
export interface SaidOfReturn {
  /** The agency that it is from. */
  agency?: string;
  /** The earlier returns that it replaces, each by its file or its sheet. */
  replaces?: readonly string[];
  /** It stands beside whatever is there. */
  beside?: boolean;
}
