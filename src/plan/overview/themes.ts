import { pattern } from "../../calendar/pattern";

/** A theme of recommendations that recurs from review to review, and the words that it is known by. */
interface Theme {
  name: string;
  words: RegExp;
}

function theme(name: string, ...words: readonly RegExp[]): Theme {
  return { name, words: pattern("i", /\b/, words) };
}

/** In the order in which they are named; a recommendation may be about several. */
const THEMES: readonly Theme[] = [
  theme(
    "Voice of the child",
    /voice of (?:the |a |each |every )?(?:child|young)/,
    /lived experience/,
    /wishes and feelings/,
    /(?:see|seen|speak|spoken|talk|listen)\w*(?: to| with)? (?:the )?child(?:ren)? alone/,
    /child[- ]centred/,
    /child'?s daily (?:life|lived)/,
  ),
  theme(
    "Information sharing",
    /(?:shar\w+|exchang\w+)(?: of| relevant| the| all| timely| key)* information/,
    /information[- ]shar\w+/,
    /information (?:is|was|be|are) shared/,
    /inform\w* (?:each other|partner agencies|other agencies)/,
    /communication between/,
  ),
  theme(
    "Professional curiosity",
    /professional(?:ly)? curio\w+/,
    /respectful uncertainty/,
    /disguised compliance/,
    /over[- ]optimis\w+/,
    /professional challenge/,
  ),
  theme(
    "Escalation",
    /escalat\w+/,
    /resolution of (?:professional )?(?:disagreement|difference)s?/,
    /professional disagreements?/,
  ),
  theme(
    "Referral and thresholds",
    /thresholds?\b/,
    /referrals?\b/,
    /front door/,
    /\bMASH\b/,
    /multi[- ]agency safeguarding hub/,
  ),
  theme(
    "Assessment",
    /assess(?:ment|ments|ing|es)?\b/,
    /chronolog(?:y|ies)/,
    /risk (?:tool|matrix|analysis)/,
  ),
  theme(
    "Multi-agency meetings",
    /strategy (?:discussions?|meetings?)/,
    /core groups?/,
    /child protection (?:conferences?|plans?)/,
    /multi[- ]agency meetings?/,
    /professionals['’]? meetings?/,
  ),
  theme("Domestic abuse", /domestic (?:abuse|violence)/, /coercive/, /\bMARAC\b/, /\bDASH\b/),
  theme("Neglect", /neglect\w*/, /graded care/, /home conditions?/),
  theme(
    "Injuries to babies",
    /non[- ]mobile/,
    /bruis\w+/,
    /\bbab(?:y|ies)\b/,
    /abusive head/,
    /safe(?:r)? sleep\w*/,
    /pre[- ]birth/,
    /\bICON\b/,
  ),
  theme(
    "Parental mental health",
    /(?:parental|maternal|perinatal|adult) mental (?:health|illness)/,
    /post[- ]?natal depression/,
  ),
  theme(
    "Mental health of children",
    /self[- ]harm\w*/,
    /suicid\w+/,
    /\bCAMHS\b/,
    /(?:child\w*|young people)['’]?s? (?:emotional|mental) (?:well[- ]?being|health)/,
  ),
  theme("Alcohol and drugs", /substance (?:mis)?use/, /alcohol/, /drugs?\b/),
  theme(
    "Fathers and other men",
    /fathers?\b/,
    /(?:male|men) (?:carers?|figures?|in the (?:home|household|family))/,
    /(?:mother|parent)['’]?s? partners?/,
    /household members?/,
  ),
  theme(
    "Exploitation and going missing",
    /exploit\w+/,
    /\bCSE\b/,
    /missing (?:from|episodes?|children|child)/,
    /return (?:home )?interviews?/,
    /county lines/,
  ),
  theme("Sexual abuse", /sexual(?:ly)? (?:abuse\w*|harm\w*|violence)/, /harmful sexual/),
  theme(
    "Education and attendance",
    /school attendance/,
    /not in (?:school|education)/,
    /elective(?:ly)? home/,
    /home educat\w+/,
    /exclu(?:sion|ded)/,
    /children missing education/,
  ),
  theme(
    "Disability and health needs",
    /disab\w+/,
    /\bSEND\b/,
    /was not brought/,
    /not brought/,
    /missed (?:medical |health )?appointments?/,
  ),
  theme(
    "Culture, faith and identity",
    /cultur(?:e|es|al|ally)\b/,
    /ethnic\w*/,
    /faith/,
    /interpret(?:er|ers|ing)/,
    /racis\w+/,
    /identity/,
  ),
  theme("Early help", /early help/, /early (?:intervention|support)/, /lead professionals?/),
  theme(
    "Care and moves of area",
    /looked[- ]after/,
    /children in care/,
    /kinship/,
    /moves? (?:between|across|to another|out of) (?:areas?|authorit\w+)/,
    /transfer(?:s|red)? (?:between|in|of cases?)/,
    /cross[- ]border/,
  ),
  theme("Transition to adulthood", /transition\w*/, /care leavers?/),
  theme("Supervision", /supervis\w+/, /reflective practice/, /management oversight/),
  theme(
    "Training",
    /train(?:ing|ed|ings)?\b/,
    /learning (?:event|events|session|sessions|briefing|briefings)/,
    /workshops?\b/,
    /briefings?\b/,
  ),
  theme(
    "Records",
    /record[- ]?keeping/,
    /records\b/,
    /case record/,
    /case notes?/,
    /documentation/,
    /\bflag(?:s|ged)?\b/,
  ),
  theme(
    "Policies and procedures",
    /polic(?:y|ies)\b/,
    /protocols?\b/,
    /procedures?\b/,
    /pathways?\b/,
    /guidance\b/,
  ),
  theme("Audit and assurance", /audit\w*/, /dip[- ]sampl\w+/, /quality assur\w+/, /assurance\b/),
  theme(
    "Workforce and capacity",
    /workloads?/,
    /case ?loads?/,
    /capacity\b/,
    /staffing/,
    /vacanc(?:y|ies)/,
    /recruit\w+/,
  ),
];

/** What the cell of themes holds between two of them. */
export const BETWEEN_THEMES = "; ";

/** The themes that the words of a recommendation and its action are about, in a standing order; none where they name none. */
export function themesOf(...texts: readonly string[]): string[] {
  const text = texts.join("\n").replace(/[’‘]/g, "'");
  return THEMES.filter(({ words }) => words.test(text)).map(({ name }) => name);
}

/** The themes in a cell, as somebody may have typed them. */
export function themesIn(cell: string): string[] {
  const parts = cell.split(/[;\n]/).map((part) => part.trim());
  return [...new Set(parts.filter((part) => part !== ""))];
}
