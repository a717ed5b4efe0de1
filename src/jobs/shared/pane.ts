/** What a pane knows of its surroundings, so that several can take turns in one workbook. */
export interface Pane {
  /** A name that no other pane has. */
  id: string;
  /** In which Excel it is: "Excel on the web". */
  where: string;
  /** Milliseconds since 1970. */
  now(): number;
  /** A moment as people read it: "10:12", with the day where it is not today. */
  inWords(moment: number): string;
  wait(milliseconds: number): Promise<void>;
  /** Does something every so often. @returns what ends it */
  every(milliseconds: number, act: () => void): () => void;
}
