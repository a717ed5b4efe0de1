import { inTurn, pattern } from "../../../calendar/pattern";
import { kind, type EventKind } from "./eventKind";

/** Agencies' work with the family and with each other, and what comes of it. */
export const WORK: readonly EventKind[] = [
  kind(
    "a missed appointment",
    "routine",
    pattern("gi", [
      /\b(?:was|were|been) not brought/,
      /\bnot brought\b/,
      inTurn(
        /\bdid not attend\b/,
        /(?= (?:the |her |his |an? )?(?:\w+ )?(?:appointment|clinic|scan|check|review))/,
      ),
      /\bdid not keep\b/,
      inTurn(/\bmissed (?:the |an? |her |his )?(?:[\w-]+ ){0,3}/, [
        /appointment|review|check|clinic|immunisation|scan/,
      ]),
      /\bmissed appointment|\bDNA'?d?\b|\bWNB\b|\bfailed to attend\b/,
    ]),
  ),
  kind(
    "a placement or a court order",
    "incident",
    pattern("gi", [
      /\b(?:interim )?care order/,
      /\bemergency protection|\bpolice protection\b|\bpowers? of protection|\bplaced with\b/,
      /\bfoster care\w*|\bcare proceedings/,
    ]),
  ),
  kind("a section 47 enquiry", "routine", /\b(?:section|s\.?) ?47 (?:enquir|investigation)\w*/gi),
  kind(
    "an assessment",
    "routine",
    /\b(?:child and family|core|initial|single|C&F|parenting|pre-?birth) assessment/gi,
  ),
  kind(
    "the end of an assessment or of the work",
    "incident",
    pattern("gi", [
      /\bassessments?\b[^.;\n]{0,20}\b(?:ended|completed?|closed|concluded|finished|signed off)\b/,
      /\bcase (?:was |is |now |has been )*closed\b|\bclosure (?:letter|summary)\b|\bclosed (?:the |her |his |their )?case\b/,
    ]),
  ),
  kind(
    "a home visit",
    "routine",
    pattern("gim", [
      inTurn(
        /\b/,
        [
          /home|statutory|CP|CIN|child in need|child protection|tenancy|welfare|birth|postnatal/,
          /antenatal|assessment/,
        ],
        / visit\w*/,
      ),
      /\bvisit(?:ed)?\b[^.;]{0,20}\b(?:home|house|flat|property)/,
      /\bvisit (?:with|by|to)\b/,
      /\bcalled (?:at|with|round)\b/,
      /\b(?:welfare|safe and well) (?:check|visit)s?\b/,
      /\b(?:clothes|tenancy|property) inspection/,
      /^(?:home )?visit$|\binspection\b/,
    ]),
  ),
  kind(
    "a visit to the child in school or nursery",
    "routine",
    pattern("gi", [
      /\bseen (?:\w+ )?(?:at|in) (?:school|nursery)/,
      inTurn(
        /\b/,
        [
          /met|saw/,
          /came to (?:see|speak to|talk to)/,
          /came in to (?:see|speak to|talk to)/,
          /visited|spoke to/,
        ],
        /\b[^.;]{0,40}\b(?:in|at) (?:the )?/,
        [/school|nursery|medical room|classroom/],
      ),
      /\bcame (?:in )?to (?:see|speak|talk|meet)/,
    ]),
  ),
  kind(
    "a mental health assessment",
    "incident",
    pattern("gi", [
      /\bmental health (?:act )?assessment|\bMHA assessment/,
      /\bsectioned\b|\b(?:section|s\.?) ?136\b|\bdetained under (?:section|s\.?|the mental health act)/,
      /\bpsychiatric assessment|\bcrisis assessment/,
      /\bassessed\b[^.;]{0,30}\b(?:CAMHS|crisis|psychiatr)\w*/,
      /\bseen on the ward/,
    ]),
  ),
  kind(
    "a recorded interview",
    "incident",
    /\bABE\b|\bachieving best evidence|\b(?:video|police) interview\w*|\bvideo-?interviewed/gi,
  ),
  kind(
    "a medical examination",
    "incident",
    /\b(?:child protection |CP |s47 )?medical (?:examination|assessment)?\b|\bskeletal survey/gi,
  ),
  kind("an immunisation", "routine", /\bimmunisation\w*|\bvaccin\w*|\bjabs\b/gi),
  kind(
    "a development review",
    "routine",
    pattern("gi", [
      /\b(?:two|one|2|1)[- ]year (?:\w+ )?review/,
      /\bdevelopment(?:al)? (?:review|check)/,
      /\bsix[- ]week check/,
    ]),
  ),
  kind(
    "a clinic or consultation",
    "routine",
    /\bclinic\b|\bconsultation\b|\b(?:out-?patients?(?: review)?)\b|\bappointment\b|\bscan\b/gi,
  ),
  kind("rent or repairs", "routine", /\brent\b|\barrears\b|\brepairs?\b|\bmould\b|\bdamp\b/gi),
  kind("a referral", "contact", /\breferr(?:al|ed)\b/gi),
  kind(
    "a telephone call",
    "contact",
    pattern("gi", [
      /\brang\b|\bT\/C\b|\btelephon\w*|\bphon(?:ed|e call|ing)/,
      /\b(?:phone|telephone) (?:call|contact|discussion|conversation)/,
      /\bcall (?:from|to|with)\b/,
      /\bcalled (?:for|to say|the)\b/,
    ]),
  ),
  kind("a letter or a message", "contact", /\bletter (?:from|to)\b|\be-?mail(?:ed)?\b/gi),
];
