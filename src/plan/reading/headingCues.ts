import { headingWords } from "../../chronology/headings/headingWords";
import type { PlanField } from "../fields";

/** A word of headings and how much it speaks for fields, from 0.5 (a little) to 4 (nearly alone). */
type Cue = readonly [pattern: RegExp, weights: Partial<Record<PlanField, number>>];

/**
 * Single words, wherever they stand in a heading. None decides alone what a column is: what they say is added up, and weighed
 * with what the cells hold.
 */
const CUES: readonly Cue[] = [
  [/\b(?:dates?|when|dyddiad)\b/, { target: 1, completed: 0.5, start: 0.5 }],
  [
    /\b(?:due|deadlines?|later than|window|time ?\w*|timings?|schedule[d]?|horizon|month (?:of|for)|long stop|ends?|finish\w*)\b/,
    { target: 2 },
  ],
  [
    /\b(?:anticipated|projected|forecast|estimated|planned|expected|intended|proposed|aiming)\b/,
    { target: 1, outcome: 0.7, action: 0.3 },
  ],
  [
    /\b(?:deliver\w*|complet\w+|implement\w*|land(?:ed|ing)?|conclude\w*|finali[sz]\w+)\b/,
    { target: 1, completed: 1, status: 0.3, action: 0.3 },
  ],
  [/\b(?:by|until|before|latest by|no later)\b/, { target: 1, lead: 0.5 }],
  [/\b(?:start\w*|begin\w*|begun|from|commenc\w*|launch\w*|kick off|opened)\b/, { start: 3 }],
  [/\b(?:closed|closure|finished|actual\w*|on which|signed off)\b|\bon$/, { completed: 2, status: 0.7 }],
  [/\bdone\b/, { completed: 1.2, progress: 1.2, status: 0.7, action: 0.3 }],
  [/\b(?:who|whos|whom|whose|pwy)\b/, { lead: 3 }],
  [
    /\b(?:own(?:s|er|ers|ed|ing|ership)?|sponsors?|holders?|officers?|managers?|responsib\w+|accountab\w+|answerable|leads?|leading|named|posts?|staff|champions?|assigned|allocated|forward|driver|drives|driving|running|colleagues?|individuals?|persons?|people|contacts?|chairs?|directors?|members?)\b/,
    { lead: 2 },
  ],
  [
    /\b(?:body|bodies|agency|agencies|organi[sz]ations?|partners?|directorates?|departments?|providers?|divisions?)\b/,
    { agency: 2, lead: 1 },
  ],
  [/\b(?:services?|teams?|settings?|sectors?)\b/, { agency: 1.2, lead: 0.7 }],
  [
    /\b(?:actions?|steps?|tasks?|activit\w+|commitments?|undertak\w+|measures to|solutions?|remed\w+|remediation|mitigations?|interventions?|deliverables?|to do|todo|we will|put in place|put right|fix|camau)\b/,
    { action: 2.5 },
  ],
  [
    /\b(?:will|do|doing|work|works|plan|plans|response|responses|respond\w*|next|how|going to|moves?|agreed|promised?|pledge)\b/,
    { action: 1 },
  ],
  [
    /\b(?:recommend\w*|recs?|suggest\w*|findings?|concerns?|wording|asked|asks?|called for|calls?|issues?|learning|lessons?|requir\w+|observations?|gaps?|problems?|weakness\w*|shortfalls?|said|told|identified|raised|found|text|statements?|point)\b/,
    { recommendation: 2 },
  ],
  [
    /\b(?:inspect\w+|inquiry|panel|committee|coroners?|reviewers?|auditors?|authors?|report|ofsted|cqc|hmip?|hmicfrs|estyn|regulators?)\b/,
    { recommendation: 1 },
  ],
  [
    /\b(?:aims?|objectives?|priorit\w+|goals?|improv\w+|change[sd]?)\b/,
    { recommendation: 1, outcome: 1, action: 0.5 },
  ],
  [
    /\b(?:themes?|areas?|topics?|strands?|standards?|domains?|headings?|category|categories|workstreams?|pillars?|chapter)\b/,
    { other: 1, recommendation: 0.8 },
  ],
  [
    /\b(?:wants?|outcomes?|intended|benefits?|good|better|achieve\w*|difference|results?|so that|ambition|vision|end state|look\w*|purpose|effect)\b/,
    { outcome: 2, measure: 0.5 },
  ],
  [
    /\b(?:measur\w+|kpis?|indicators?|know\w*|criteri\w+|success\w*|metrics?|tests?|judged?|gauge|tell|threshold|benchmark|yardstick|checks?|checked|tools?)\b/,
    { measure: 2 },
  ],
  [
    /\b(?:progress\w*|updates?|updated|latest|so far|to date|happened|happening|notes?|comments?|commentary|going|already|news|narrative|current\w*|journey|achieved|story|since|headlines?)\b/,
    { progress: 2 },
  ],
  [/\b(?:quarter|term|month|week|year)\b/, { target: 1 }],
  [/^this\b|\bthis (?:week|month|quarter|term|year|period)\b/, { progress: 2 }],
  [/\bto (?:be|happen|have|go|reach)\b/, { target: 1.5 }],
  [/\b(?:last|recent|word)\b/, { progress: 1 }],
  [/\b(?:now|position|stand\w*|where)\b/, { progress: 1.5, status: 1.2 }],
  [
    /\b(?:evidence\w*|proof|proves?|show\w*|assur\w+|documents?|verif\w+|demonstrat\w+|supporting|seen|file)\b/,
    { evidence: 2 },
  ],
  [/\b(?:impacts?|made|difference|noticed|changed for)\b/, { impact: 2 }],
  [/\b(?:results?|outcome|judge?ment|rating|compliance)\b/, { status: 0.5 }],
  [/\b(?:status|stages?|states?|tracking|open|live|reached|condition|health|met)\b/, { status: 2 }],
  [
    /\b(?:delivered|completed|finished|closed|achieved|done|actioned|implemented|embedded|sorted)$/,
    { status: 1, completed: 0.5 },
  ],
  [/\b(?:rag|b?ragb?|colou?rs?|traffic|lights?|rating|rated|flag|r a g)\b/, { rag: 2 }],
  [/\b(?:percent\w*|complet\w+|done|far|progress\w*)\b/, { percent: 2 }],
  [
    /^(?:no|nos|ref\w*|number|num|id|item|row|line|serial|code|urn|para\w*|page|section)\b|\b(?:refs?|reference|id|number|para|paragraph|page)$/,
    { other: 3 },
  ],
  [
    /\b(?:types?|levels?|frequenc\w+|often|forums?|governance|oversight|monitor\w*|resourc\w+|costs?|budget|fund\w*|spend|hours|risks?|source|origin|links?|tier|scope|priority|confidence|consult\w*|reporting|scrutin\w+|audience|dependenc\w+|barriers?|context|background|why|reasons?|because|support|enablers?)\b/,
    { other: 2.5 },
  ],
  [
    /\b(?:mtg|meetings?|exec|cabinet|considered|received|reported|raised|logged|created|noted|published|inspection|incident|visit|entry|issued?|reviewed|review|inspected|minuted|decision)\b.*\b(?:dates?|on|when)\b|\b(?:dates?|when)\b.*\b(?:mtg|meeting|exec|cabinet|considered|received|reported|raised|logged|created|noted|published|issued|review\w*|visit|identified|agreed|set|added)\b/,
    { other: 4 },
  ],
];

const MOST = 4;

/** The fields that cells and words together can settle. */
export const SETTLED_FIELDS = [
  "recommendation",
  "action",
  "lead",
  "agency",
  "start",
  "target",
  "completed",
  "outcome",
  "measure",
  "progress",
  "evidence",
  "impact",
  "status",
  "rag",
  "percent",
  "other",
] as const satisfies readonly PlanField[];

/** How much the words of a heading speak for each field, from 0 to 4; a field that none speaks for is left out. */
export function cuesOf(heading: string): ReadonlyMap<PlanField, number> {
  const words = headingWords(
    heading.replace(/%/g, " percent ").replace(/\b(we|you|they|i|it)['’]ll\b/gi, "$1 will"),
  ).join(" ");
  const found = new Map<PlanField, number>();
  for (const [pattern, weights] of CUES) {
    if (!pattern.test(words)) continue;
    for (const field of SETTLED_FIELDS) {
      const weight = weights[field] ?? 0;
      if (weight > 0) found.set(field, Math.min(MOST, (found.get(field) ?? 0) + weight));
    }
  }
  return found;
}
