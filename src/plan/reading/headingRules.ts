import { ASKED, DATES_IN_BRACKETS, LESS_PLAINLY, PLAINLY, WELSH } from "./headingRulesMore";
import type { Rule } from "./headingRule";

const WHO = "whom?|leads?|owners?|responsib\\w+|person|officers?|personnel";
const AGENCY = "agency|agencies|organi[sz]ations?|partners?|departments?|services?";
const WHEN = "when|dates?|time ?scales?|time ?frames?|time ?lines?|timetables?|deadlines?|target(?: dates?)?";

/** Columns that speak of an action or an owner without being one; each keeps its own heading. */
const BESIDE: readonly Rule[] = [
  [/^core services?$/, "other", 3],
  [/^(?:actions?|work|steps?|progress) (?:taken )?(?:to date|so far|undertaken)(?: \d.*)?$/, "progress", 3],
  [
    /^(?:(?:\d+|one|two|three|six|nine|twelve) months?(?:ly)?|first|second|third|final|interim|mid year|end of year|half year(?:ly)?|annual|termly|quarterly|autumn|spring|summer|q[1-4])(?: term)? (?:reviews?|evaluation|check)\b/,
    "progress",
    3,
  ],
  [
    /^(?:(?:actions?|rec(?:ommendation)?|item|serial|log|plan) )?(?:ref(?:erence)?|no|nos|number|num|id|item|s no)(?: no| number)?$/,
    "other",
    3,
  ],
  [/\b(?:rag|brag|bragg|grag|traffic lights?|colou?r(?: code| rating)?|red amber)\b/, "rag", 3],
  [/\bscope\b|\bconfidence\b/, "other", 3],
  [/\b(?:multi|single|inter|cross|joint) agency\b.*\bactions?$/, "action", 3],
  [
    /^(?:services?|agency|agencies|organi[sz]ation|trust|health board|partners?|provider|department|setting|practice|home|school|team)(?: improvement| agreed| planned)? actions?$/,
    "action",
    3,
  ],
  [
    /^what (?:did|does|do|has|have|was|were|is|are)\b.*\brecommend(?:s|ed|ing|ations?)?$/,
    "recommendation",
    3,
  ],
  [/\b(?:multi|single|inter|cross|joint) agency\b.*\brecommendations?$/, "recommendation", 3],
  [/\blooks? like\b/, "measure", 3],
  [/^(?:progress|delivery|completion|implementation) (?:rating|status)$/, "status", 3],
  [/\b(?:rating|score|grade|priority level|level of risk)s?$/, "other", 3],
  [/^(?:levels?|types?|tier) (?:for|of) (?:the )?actions?\b/, "other", 3],
  [
    new RegExp(`^(?:${AGENCY})(?: and)? recommendations?$|^recommendations?(?: and| by)? (?:${AGENCY})$`),
    "recommendation",
    3,
  ],
  [
    /^(?:supported by|support|with support from|in partnership with|contributing (?:agencies|partners)|who else.*)$/,
    "other",
    3,
  ],
  [
    /\bactions? (?:already )?(?:taken|completed|undertaken)\b.*\b(?:planned|proposed|intended|to be taken|required)\b|\bactions? (?:planned|proposed|to be taken)\b.*\btaken$/,
    "action",
    3,
  ],
  [
    /\b(?:type|level|category|theme|source|origin|title|owner|priority|nature|status) of (?:the )?(?:recommendations?|actions?)$|^(?:actions?|recommendations?) (?:types?|levels?|categor(?:y|ies)|themes?|sources?|origins?|priority|areas?)$/,
    "other",
    3,
  ],
  [/\brecommendations? (?:accepted|agreed)\b|\bprogress against\b.*\brecommendation/, "other", 3],
  [
    /\bresponses? to\b|^(?:agency|agencies|organi[sz]ation|partner|service|trust)s? responses?$|^responses? (?:by|from|of)\b/,
    "other",
    3,
  ],
  [
    /\b(?:agency|agencies|organi[sz]ation|partner|service)s?\b.*\b(?:comments?|feedback|position|updates?)$/,
    "progress",
    3,
  ],
  [
    /^(?:national or local|single or multi agency|single multi agency|multi agency or single agency)$/,
    "other",
    3,
  ],
  [
    /\b(?:resources?|resourcing|costs?|budgets?|funding|rationale|barriers|dependenc\w+|context|background)\b/,
    "other",
    3,
  ],
  [/\bdelivery problems?\b/, "recommendation", 1],
  [/\b(?:is|was|were|are) not (?:being )?met\b/, "recommendation", 2],
  [
    /^what (?:we|i|the \w+) (?:will|shall|are going to|intend to|plan to) (?:change|improve|put in place)$/,
    "action",
    2,
  ],
  [/\b(?:endorsed|endorsement|authorised|approved|ratified)\b/, "other", 3],
  [/^(?:date )?(?:actions? )?sign(?:ed|ing)? ?off\b(?! status)(?!.*\bcompleted date$)/, "other", 3],
  [
    /\b(?:responsib\w+|responsible|lead|accountab\w+|who|process|arrangements?) for (?:monitoring|oversight|review|assurance)\b|^monitored by\b|\bfrequency\b/,
    "other",
    3,
  ],
  [/\bwhat more\b|\b(?:next steps|further actions?|remaining actions?|outstanding actions?)\b/, "other", 3],
  [/\bactions? already\b|\balready (?:taken|done|completed)\b/, "other", 3],
];

const DATES: readonly Rule[] = [
  [
    /\bwhen (?:will|should|must|shall|is|are|do|does)\b(?!.*\b(?:start|begin|review)\w*$)|\bby when\b|\bwhen by\b|\bwhen \w+ will (?:have|be|finish|complete)\b/,
    "target",
    3,
  ],
  [
    /^(?:has|have|is|was) (?:it|this|that|they|the actions?)\b.*\b(?:done|complet\w+|achieved|implemented|happened|finished|met)$/,
    "completed",
    3,
  ],
  [new RegExp(`\\b(?:${WHO}|function)\\b.* and (?:.* )?(?:${WHEN})\\b`), "leadAndTarget", 3],
  [
    /^by (?:(?:what|which) )?date$|^(?:finish|finished|deliver|delivered|achieve) by$|^time ?bound\b|^timely$|^extended (?:to|until)$|^(?:latest|forecast|final|agreed) date$|^date set$|\bdate to be (?:achieved|done|implemented|met|delivered|finished)\b/,
    "target",
    3,
  ],
  [
    /\b(?:delivery|implementation|milestone|completion) (?:target|deadline)\b|^(?:delivery|implementation|milestone|action|finish|target end) (?:due )?dates?$|^(?:target )?dates? (?:for|of) (?:delivery|implementation|action|actions)$/,
    "target",
    3,
  ],
  [/\b(?:key |interim )?milestones?\b/, "other", 3],
  [
    /\b(?:audit|review|reviewed|next review|meeting|entry|added|raised|agreed|updated|last update|identified|reported|issued|published) (?:date|on)\b|\bdate (?:of |for )?(?:audit|review|next review|entry|added|raised|agreed|updated|last update|identified|reported|issue|publication|meeting)\b|\breview dates?\b/,
    "other",
    3,
  ],
  [
    /\b(?:original|initial|first|previous|baseline)(?: agreed)? (?:target|completion|due|date|dates|deadline|time ?scale|time ?frame|implementation|end|finish)\b|\b(?:target|completion|due|dates?|deadlines?|time ?scales?|time ?frames?|implementation)\b.* (?:original|initial|first|baseline)$/,
    "firstTarget",
    3,
  ],
  [
    /\b(?:revised|new|amended|current|extended)(?: agreed)? (?:target|completion|due|date|deadline|time ?scale|time ?frame|implementation|end|finish)\b|\b(?:target|completion|due|dates?|deadlines?|time ?scales?|time ?frames?|implementation)\b.* (?:revised|new|amended|current|extended|forecast|planned)$/,
    "target",
    3,
  ],
  [
    /\b(?:lead|responsible|owning|accountable|reporting|assigned|allocated|named|delivering|implementing) (?:agency|agencies|organi[sz]ations?|partners?|departments?|services?|body|trust)$|^(?:(?:agency|organi[sz]ation|partner|department|service|team) )?(?:agency|agencies|organi[sz]ations?|partners?|departments?|services?|teams?) (?:responsible|accountable|leading|concerned)$|^owner organi[sz]ation$/,
    "agency",
    3,
  ],
  [
    /^(?:supporting|other|key|partner) (?:agencies|organi[sz]ations|partners|services)$|^(?:agencies|organi[sz]ations|partners|services) (?:involved|supporting)$/,
    "agency",
    1,
  ],
  [/\b(?:start|started|starting|commence\w*|begin\w*)\b|^(?:date )?from$/, "start", 3],
  [
    /^(?:dates?|when|time ?scales?)\b.*\b(?:will|shall|should|must) be (?:complet\w+|achieved|implemented|done|met|finished|actioned)\b/,
    "target",
    3,
  ],
  [/\b(?:date|day) by which\b|\bby which (?:date|time)\b/, "target", 3],
  [
    /\b(?:to be|must be|due to be|for|due|by) complet\w+\b|\b(?:complete|completed|completion|done|achieve|achieved) by\b|\b(?:target|planned|expected|proposed|due|anticipated|agreed) (?:date (?:of|for) )?complet\w+\b|\bdate to be complet\w+\b|\bcompletion (?:due|planned|target)\b/,
    "target",
    3,
  ],
  [
    /^(?:percent(?:age)? )?complete(?:d|tion)? percent(?:age)?$|^percent(?:age)?(?: of)?(?: actions?)?(?: complet\w+| progress| done)?$/,
    "percent",
    3,
  ],
  [/^completion date and\b|^date of completion and\b/, "completed", 3],
  [/^complete$|^actions? complete(?:d)?(?: y n| yes no)?$/, "status", 3],
  [
    /\b(?:date|when|actual)\b.*\b(?:complet\w+|closed|achieved|done|finished|implemented|signed off|actioned|embedded)\b|^(?:(?:tick )?(?:when |if )?(?:done|actioned|achieved|implemented)(?: y n| yes no)?|completed|date closed|closed|completed on|closed on|actual date|date done|.*\bcompleted date|(?:completion|completed|end|dates?) actual)$/,
    "completed",
    3,
  ],
];

const WORDS: readonly Rule[] = [
  [/^status and\b/, "status", 3],
  [
    /^progress\b.* (?:and|or) (?:.* )?(?:evidence|impacts?|outcomes?)$|^progress (?:evidence|impacts?)$/,
    "progress",
    3,
  ],
  [
    new RegExp(
      `\\b(?:action(?:ed)? by|by) whom?\\b.*\\bwhen\\b|\\b(?:${WHO})\\b.*\\b(?:${WHEN})\\b|\\b(?:${WHEN})\\b.*\\b(?:${WHO})\\b`,
    ),
    "leadAndTarget",
    3,
  ],
  [
    /\b(?:measur\w+|success criteri\w+|kpis?|indicators?|how (?:will|do|would|shall) (?:we|you|it|they|this|i|success) (?:be )?know|how (?:will|do) (?:we|you) know|how (?:we|you|they|it) (?:(?:will|shall|ll) )?(?:be )?(?:know|measured?|judged?|check(?:ed)?|monitor(?:ed)?)\b|evidence of success|what (?:will|does) success look like|(?:monitored|monitoring|audited)\b)/,
    "measure",
    3,
  ],
  [/\bevidenced?\b|\bassurance\b|\bproof\b/, "evidence", 3],
  [
    /\b(?:desired|intended|expected|anticipated|planned|required|target|proposed|what is the|what) (?:outcomes?|outputs?|results?|impacts?|benefits?)\b|\b(?:outcomes?|outputs?|benefits?|results?)\b|\bwhat difference will\b|\bwhat (?:do we|will this|are we trying to) (?:want to )?achieve\b|\bwhat (?:is|are) the (?:aim|goal)\b|\bwhat (?:we|do we|you) want\b|\bwhat will (?:be different|change|improve)\b/,
    "outcome",
    3,
  ],
  [/\bimpacts?\b|\bdifference (?:\w+ ){0,3}made\b|\bdifference has it made\b|\bso what\b/, "impact", 3],
  [
    /\bstatus (?:updates?|reports?|comments?|narrative)\b|\b(?:update|report|comments?) (?:on|of) status\b/,
    "progress",
    3,
  ],
  [/\bstatus\b|^(?:completed? )?(?:y n|yes no)$/, "status", 3],
  [
    /\b(?:progress|updates?|comments?|commentary|position|narrative|notes?|current situation|action taken|actions taken|work done|remarks)\b|\bwhere (?:are we|we are)\b|\bhow far\b|\bwhat (?:have|has)\b.*\b(?:done|happened|achieved)\b/,
    "progress",
    3,
  ],
  [
    /\b(?:time ?scales?|time ?frames?|time ?lines?|timetables?|deadlines?|by when|when|due|target date|target|dates? for|end date|finish date|when will)\b/,
    "target",
    3,
  ],
  [
    /\b(?:action(?:ed)? by|actions? owners?|by whom|whom?|owners?|leads?|led by|responsib\w+|accountab\w+|person|people responsible|personnel|sro|officers?|named|nominated|assigned|allocated|who will|who is|lead role|role|post ?holders?|sponsors?|holders?|delegated to|job titles?|heads? of)\b|^(?:staff|by)$|^(?:(?:key|main) )?(?:contacts?|point of contact)(?: person| officer)?$/,
    "lead",
    3,
  ],
  [
    /\bwhat (?:is|are) (?:required|needed|expected)\b|\bwhat (?:we|you|agencies|agency|they|staff)\b.*\b(?:do|doing|need|must|should)\b/,
    "action",
    3,
  ],
  [/\b(?:agency|agencies|organi[sz]ations?|partners?|services?|departments?|teams?)\b/, "agency", 3],
  [
    /\b(?:what (?:will|do|does|must|needs?|should|are|is)\b.*\b(?:do|doing|done|happen|to do)\b|how (?:will|do|does|are|shall|should)\b.*\b(?:do|achieve|implement|address|deliver|done|achieved|implemented|delivered|met)\b|how\b.*\bdo this)|^how (?:we|well|you|they)\b.*\b(?:do|achieve|deliver|get)\b/,
    "action",
    3,
  ],
  [/^recommended (?:improvements?|changes?|learning)\b/, "recommendation", 3],
  [/^(?:an? )?action plan$/, "action", 2],
  [
    /\b(?:specific |key |agreed |planned |required |proposed |detailed |single agency |multi agency )?actions?\b/,
    "action",
    3,
  ],
  [/\brecommendations?\b/, "recommendation", 3],
  [
    /^must ?do\b.*|\b(?:must|should) do\b|\b(?:requirements?|item(?:s)? (?:to be|for) (?:rectified|rectification|action|improvement)|to be rectified)\b/,
    "recommendation",
    2,
  ],
  [/\b(?:tasks?|steps?|activit(?:y|ies)|what we will do|what you will do|interventions?)\b/, "action", 2],
  [
    /\b(?:identif\w+ )?risks?(?: identified)?\b|\b(?:issues?|findings?|learning(?: points?)?|lessons?|what (?:did|does|do|have|has|was|were|we)\b.*\b(?:learn(?:ed|t)?|find|found|show\w*|tell\w*)|concerns?|areas? (?:for|of)\b.*|objectives?)\b/,
    "recommendation",
    2,
  ],
  [
    /\b(?:aims?|goals?|themes?|priority areas?|priorities|needs?(?: identified)?|standards?|areas?)\b/,
    "recommendation",
    1,
  ],
  [
    /^(?:recs?|root causes?|contributory factors?|(?:care|service)(?: and service)? delivery problems?|problems?(?: identified)?|gaps?(?: identified)?|kloes?|key lines? of enquiry|improvements?(?: required| needed| area)?|changes? (?:required|needed)|work ?streams?|strands?|ambitions?|regulations?)$/,
    "recommendation",
    1,
  ],
  [/^what$/, "action", 2],
  [/^why$/, "other", 2],
  [/^(?:name|initials)$/, "lead", 2],
  [/^deliverables?$/, "outcome", 2],
  [/^(?:dates?|end|finish|until|to|revised)$/, "target", 2],
];

/** Tried in order, on the words in lower case without punctuation. */
export const PLAN_HEADING_RULES: readonly Rule[] = [
  ...ASKED,
  ...PLAINLY,
  ...DATES_IN_BRACKETS,
  ...BESIDE,
  ...DATES,
  ...WORDS,
  ...WELSH,
  ...LESS_PLAINLY,
];
