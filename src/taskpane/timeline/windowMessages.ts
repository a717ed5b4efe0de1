import { z } from "zod";
import { MERGE_MARKS } from "../../chronology/views/viewEntry";
import type { TimelineRead } from "../../jobs/views/viewTypes";

/*
 * What the pane and the timeline in a window of its own say to each other. Office passes on texts, and nobody promises how long they may be:
 * the chronology goes over in parts, each when it is asked for.
 */

/** In the address of the pane's own page, where it is opened as the window. */
export const WINDOW_QUERY = "window=timeline";

const fromWindow = z.discriminatedUnion("is", [
  /** It wants the chronology as it is now. */
  z.object({ is: z.literal("ready") }),
  /** It has the text up to there. */
  z.object({ is: z.literal("next"), from: z.number().int().min(0) }),
  z.object({ is: z.literal("show"), key: z.string() }),
]);
export type FromWindow = z.infer<typeof fromWindow>;

const fromPane = z.discriminatedUnion("is", [
  z.object({ is: z.literal("part"), from: z.number(), of: z.number(), text: z.string() }),
  z.object({ is: z.literal("nothing"), why: z.string() }),
]);
export type FromPane = z.infer<typeof fromPane>;

/** Null where the text is no message of the window. */
export const readFromWindow = (text: string): FromWindow | null =>
  fromWindow.safeParse(jsonOf(text)).data ?? null;
/** Null where the text is no message of the pane. */
export const readFromPane = (text: string): FromPane | null => fromPane.safeParse(jsonOf(text)).data ?? null;

const day = z.string().nullable();
const texts = z.array(z.string());
const timeline = z.object({
  entries: z.array(
    z.object({
      key: z.string(),
      ref: z.string(),
      agency: z.string(),
      start: day,
      end: day,
      approximate: z.boolean(),
      asRecorded: z.string(),
      time: z.string(),
      people: texts,
      type: z.string(),
      event: z.string(),
      action: z.string(),
      themes: texts,
      practice: z.string(),
      linked: texts,
      mark: z.enum(MERGE_MARKS).nullable(),
    }),
  ),
  agencies: z.array(z.object({ name: z.string(), code: z.string(), fill: z.string(), text: z.string() })),
  gaps: z.array(z.object({ agency: z.string().nullable(), from: z.string(), to: z.string() })),
  choices: z.object({ people: texts, types: texts, themes: texts }),
  period: z.object({ from: day, to: day }),
});

/** The chronology in a text that has come over whole; null where it is something else. */
export const timelineIn = (text: string): TimelineRead | null =>
  timeline.safeParse(jsonOf(text)).data ?? null;

/** Characters. */
const PART = 20_000;

/** The part of a text that begins at a place, as a message. */
export function partOf(text: string, from: number): FromPane {
  return { is: "part", from, of: text.length, text: text.slice(from, from + PART) };
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
