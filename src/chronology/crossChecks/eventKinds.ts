import { pattern } from "../../calendar/pattern";
import type { EventKind } from "./kinds/eventKind";
import { INCIDENTS } from "./kinds/incidents";
import { MEETINGS } from "./kinds/meetings";
import { WORK } from "./kinds/work";

/** Kinds of events of the field (docs/domain.md section 3, "Key events"), with the names that agencies give them. */
export const EVENT_KINDS: readonly EventKind[] = [...MEETINGS, ...INCIDENTS, ...WORK];

/** Words before the name of a kind that show it is planned, or in the past. */
const ELSEWHERE_BEFORE = pattern(
  "i",
  /\b/,
  [
    /following|after|since|before|ahead of|prior to|until|pending|prepar\w+ for/,
    /reports? (?:\w+ )?for|invit\w+ to|request(?:ed|s|ing)?|await\w*|arrang\w+|book\w*/,
    /next|call(?:ed)? for|need for|consider\w*/,
    /to (?:hold|call|convene|arrange|attend|have)/,
    /(?:upset|angry|anxious|worried|unhappy|cross|nervous|talk(?:ed)?|spoke|asked|complain\w*|thinking|feelings|views) about/,
    /shared at|the last|previous|earlier|to/,
  ],
  /\s+/,
  /(?:(?:an?|the|for|another|first|initial|review|joint|new|child protection|further)\s+)*$/,
);

/** Words after it that show it is in the future. */
const LATER_AFTER = pattern(
  "i",
  /^\w*\s+(?:\w+\s+){0,2}?/,
  [
    /to be|to follow|to take place|to go ahead|will|would|should|is to|are to|was to/,
    /were to|arranged|booked|planned|requested|convened for|rearranged|scheduled|awaited/,
    /date|due|tomorrow|on the next|next/,
    /for the (?:next|following)/,
    /needed|recommended|if/,
  ],
  /\b/,
);

/** The kinds of events that a text records as happening, as indexes of `EVENT_KINDS`. */
export function kindsIn(text: string): Set<number> {
  const found = new Set<number>();
  if (text === "") return found;
  EVENT_KINDS.forEach(({ pattern, not, family }, index) => {
    // "matchAll" would copy the pattern for every text.
    pattern.lastIndex = 0;
    for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
      if (not?.test(text.slice(Math.max(0, match.index - 12), match.index + match[0].length)) === true)
        continue;
      const before = text.slice(Math.max(0, match.index - 60), match.index).replace(/^.*[.;\n]/s, "");
      const after = text.slice(match.index + match[0].length - 1, match.index + match[0].length + 40);
      const sentence = after.replace(/[.;\n].*$/s, "");
      const elsewhere =
        family === "contact" ? false : ELSEWHERE_BEFORE.test(before) || LATER_AFTER.test(sentence);
      if (!elsewhere) {
        found.add(index);
        return;
      }
    }
  });
  return found;
}

/** A meeting without its kind: "Meeting", "panel". */
export const PLAIN_MEETING = /\bmeeting\b|\bpanel\b|\bdiscussion\b/i;
