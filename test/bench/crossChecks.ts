/**
 * What linking and the other cross-checks cost for chronologies of growing size: seconds, and ratios within this one run.
 * Started with `npx tsx test/bench/crossChecks.ts`; sizes may follow: `1000 5000`.
 */
import { addDays } from "../../src/calendar/isoDate";
import { crossChecks, entry, OPTIONS } from "../chronology/crossChecks/entriesOf";
import { reviewFrom } from "../../src/review/review";

const AGENCIES = [
  "Police",
  "Children's Social Care",
  "Health 0-19",
  "Primary School",
  "GP Practice",
  "Housing",
];
const EVENTS = [
  ["Home visit", "Joint home visit with the health visitor. Mother and both children seen, kitchen clean."],
  ["Strategy discussion", "Strategy discussion. Police, health visitor and school took part."],
  ["Telephone contact", "Social worker rang for information about Mother's mood and appointments."],
  [
    "Domestic abuse incident",
    "Neighbour reported shouting at the home address. MP1 had been drinking and left.",
  ],
  ["Attendance", "Child R late for the fourth time this fortnight; there was no breakfast at home."],
  ["Referral", "Referral made to MASH by online form: Child R hungry on most days."],
  ["Rent", "Rent four weeks behind. Letter sent to Mother."],
] as const;

const review = reviewFrom({
  people: [{ identifier: "Child R" }, { identifier: "Mother" }, { identifier: "MP1" }],
  agencies: AGENCIES.map((name) => ({ name })),
});

/** A busy review: the period stays ten years long, so that days fill up as entries grow in number. */
function chronology(size: number): ReturnType<typeof entry>[] {
  return Array.from({ length: size }, (_, index) => {
    const [eventType, event] = EVENTS[(index * 5 + (index % 3)) % EVENTS.length] ?? EVENTS[0];
    const date = addDays("2012-01-01", Math.floor((index / size) * 3650));
    const agency = AGENCIES[(index * 7) % AGENCIES.length] ?? "Police";
    return entry({
      ref: `AGY-${index}`,
      agency,
      date,
      person: "Child R; Mother",
      eventType,
      event: `${event} Note ${index}.`,
    });
  });
}

const sizes = process.argv.slice(2).map(Number);
let first: { size: number; seconds: number } | null = null;
for (const size of sizes.length > 0 ? sizes : [1_000, 10_000, 50_000]) {
  const entries = chronology(size);
  const start = performance.now();
  const found = crossChecks(entries, review, OPTIONS);
  const seconds = (performance.now() - start) / 1000;
  first ??= { size, seconds };
  console.log(
    `${size} entries: ${seconds.toFixed(2)} s, ${found.links.length} links; ${size / first.size} times the entries, ` +
      `${(seconds / first.seconds).toFixed(1)} times the seconds`,
  );
}
