import { inTurn, pattern } from "../../../calendar/pattern";
import { kind, type EventKind } from "./eventKind";

/** Meetings of several agencies. */
export const MEETINGS: readonly EventKind[] = [
  kind(
    "a strategy discussion",
    "meeting",
    pattern("gi", [
      /\bstrat(?:egy)?\.? (?:discussion|meeting|mtg|disc)\w*/,
      /\bstrat\b/,
      /\bjoint evaluation meeting/,
      /\binitial referral discussion/,
    ]),
  ),
  kind(
    "a child protection conference",
    "meeting",
    pattern("gi", [
      /\b(?:I|R)CPCs?\b/,
      /\b(?:child protection|CP|case|pre-?birth|initial|review|transfer(?:-in)?) conference\b/,
      /\bconference\b(?! call)/,
    ]),
  ),
  kind("a core group", "meeting", /\bcore (?:group|gp)\b|\bCG\b/gi),
  kind(
    "a child in need meeting",
    "meeting",
    /\b(?:child(?:ren)? in need|CI?N) (?:\w+ )?(?:meeting|review|mtg)|\bsection 17 meeting/gi,
  ),
  kind(
    "a team around the family meeting",
    "meeting",
    /\bteam[- ]around[- ]the[- ](?:family|child)|\bTA[FC]\b|\bearly help (?:review|meeting)/gi,
  ),
  kind("a MARAC", "meeting", /\bMARAC\b|\bmulti-?agency risk assessment conf/gi),
  kind("a MAPPA meeting", "meeting", /\bMAPPA\b/g),
  kind(
    "an exploitation meeting",
    "meeting",
    /\bMACE\b|\bMASE\b|\bexploitation (?:\w+ )?(?:meeting|panel|conference)/gi,
  ),
  kind(
    "a looked after child review",
    "meeting",
    /\b(?:looked[- ]after(?: child(?:ren)?)?|LAC|CLA|CIC) review/gi,
  ),
  kind("a discharge meeting", "meeting", /\bdischarge (?:planning )?meeting|\bpre-discharge meeting/gi),
  kind(
    "a legal planning meeting",
    "meeting",
    /\blegal (?:planning|gateway) meeting|\bLPM\b|\bpublic law outline meeting|\bPLO meeting/gi,
  ),
  kind(
    "a best interests meeting",
    "meeting",
    /\bbest interests? (?:meeting|discussion|decision meeting)|\bBIM\b/gi,
  ),
  kind("a family group conference", "meeting", /\bfamily group conference|\bFGC\b/gi),
  kind(
    "a professionals' meeting",
    "meeting",
    pattern("gi", [
      inTurn(
        /\b/,
        [/professionals?['’]?|network|multi-?agency|multi-?disciplinary|MDT|complex case/],
        / (?:\w+ ){0,2}?(?:meeting|panel)/,
      ),
      /\bMDTs?\b(?! (?:notes?|members?|asked|requested|to be|referral))/,
      /\bsafeguarding meeting|\bpanel meeting/,
      /\b(?:ASB|anti-?social behaviour) (?:case )?(?:meeting|panel)/,
    ]),
  ),
  kind(
    "a joint visit",
    "meeting",
    pattern("gi", [
      /\bjoint(?:ly)? (?:\w+ ){0,2}?(?:visit|call|inspection)\w*/,
      /\bvisited (?:\w+ ){0,3}?jointly/,
      /\bcalled together\b/,
    ]),
  ),
  kind(
    "a school plan meeting",
    "meeting",
    pattern("gi", [
      /\bPEP\b|\b(?:EHCP?|annual|reintegration|attendance) (?:plan )?(?:review )?(?:meeting|panel)/,
      /\b(?:EHCP?|IEP|SEND?) (?:plan )?(?:annual )?review\b|\bannual review\b/,
    ]),
  ),
];
