import type { Book } from "../engine/book";
import type { References } from "./references";

/** What the objects of the API know of the connection that they answer on. */
export interface Connection {
  readonly book: Book;
  readonly references: References;
  /** Tells the clients of an event. */
  notify(messageType: number, targetId: string, message: object): void;
}
