/** Words of posts. */
const ROLE =
  /\b(?:manager|head|heads|director|lead(?!\s+agenc)|officer|co-?ordinator|chair|chairs|nurse|doctor|gp lead|superintendent|inspector|sergeant|commissioner|teacher|headteacher|principal|chief|deputy|assistant|practitioner|supervisor|senco|dsl|dci|dcs|dsu?|cso|ceo|senior|adviser|advisor|consultant|paediatrician|midwife|matron|worker|author|secretary|governor|clerk|administrator|trainer|champion|lado|board manager|service manager|executive|member|representative|owner|partner lead|designated|named|educator|leader|sro|coo|cno|ccio|cio|psw|slt|head ?master|carer|business partner|analyst|di|cfo|md)s?\b/i;
/** Words of agencies. */
const AGENCY =
  /\b(?:police|constabulary|health|hospital|nhs|trust|ccgs?|icbs?|pct|council|local authority|children['’]?s? (?:social care|services)|social (?:care|services|work)|adult (?:social )?(?:care|services)|schools?|college|education|academ(?:y|ies)|probation|crc|housing|lscb|lscp|scb|scp|sab|lsab|icb|la|safeguarding (?:children )?(?:board|partnership|partners)|board|partnership|partners|camhs|cypmhs|gp (?:practices?|surger(?:y|ies))|gps|primary care|[a-z]+ surgery|nspcc|barnardo['’]?s|cafcass|ambulance|fire (?:service|and rescue)?|yots?|yos|early help|mash|agenc(?:y|ies)|service|services|association|charity|department|home office|dwp|csc|asc|csps?|community safety|apc|cpc|committee|uhb|hscb|hscp|hsct|psni|hmpps|yjs|cmht|cmhts|cps|iopc|rsl|public health|midwifery|health visiting|school nursing|nursery|borough|county|ofsted|estyn|cqc|hmicfrs|ministry|government|inspectorate|prison)\b/i;

/** "Carers’ Hub", "Practitioner Forum": what people with a post belong to is no post. */
const OF_PEOPLE =
  /[\p{L}-]+(?:['’]s|s['’])?\s+(?:hub|forum|network|unit|association|federation|centre|group|team)s?\b/giu;

/** Whether a text names a post. */
export function isRole(text: string): boolean {
  return ROLE.test(text.replace(OF_PEOPLE, ""));
}

/** Whether a text names an agency, and no post. */
export function isAgency(text: string): boolean {
  return AGENCY.test(text) && !isRole(text);
}
