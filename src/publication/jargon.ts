/** Words that case notes write with a capital although they name nobody: kinds of meetings, posts, services, days, peoples. */
export const JARGON: ReadonlySet<string> = new Set(
  `monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october
november december jan feb mar apr jun jul aug sep sept oct nov dec christmas easter ramadan eid diwali halloween bonfire spring
summer autumn winter term year years week half
strategy discussion initial core group conference section child children childrens protection need plan planning order orders
assessment assessments single early help hub multi agency safeguarding front door referral referrals review reviews independent
primary secondary infant infants junior juniors
reviewing chair chairperson conferencing advisor adviser adults adult services service team teams manager managers deputy head
headteacher teacher teaching assistant designated lead leads nurse midwife midwifery health visitor visitors visiting social worker
workers work care officer officers detective inspector superintendent response neighbourhood constabulary police probation offender
housing council borough county city district local authority community mental hospital accident emergency department ambulance
paramedic paediatrician paediatric consultant registrar dentist pharmacy pharmacist optician school academy nursery college
education welfare attendance inclusion special educational needs coordinator family families support practitioner intervention
intensive targeted youth justice crown court magistrates judge hearing proceedings interim supervision residence contact letter
before proceedings legal gateway public law outline serious incident notification rapid practice partnership board panel report
chronology integrated entry agency agencies recommendation recommendations action actions person people information unknown none
yes not no english british welsh scottish irish polish romanian pakistani bangladeshi indian african caribbean asian european white
black mixed muslim christian catholic hindu sikh jewish england wales scotland ireland britain uk europe government home office
domestic abuse violence marac mapac claires law operation encompass freedom programme substance misuse drug alcohol recovery
parent parents mother father mum dad sibling siblings brother sister baby unborn partner grandmother grandfather grandparents aunt
uncle cousin foster carer carers guardian kinship maternal paternal god facebook instagram snapchat tiktok whatsapp google youtube
microsoft excel word teams zoom skype covid coronavirus pandemic lockdown omicron bcg mmr naloxone methadone ritalin calpol
paracetamol ibuprofen makaton elsa thrive signs safety graded profile neglect tool working together prevent channel ofsted cafcass
barnardos nspcc samaritans childline shelter relate gingerbread surestart sure start stepping stones cpoms systmone liquidlogic
mosaic niche athena rio emis standard good concern missed opportunity official sensitive red amber green blue grey complete overdue
due started progress hold accepted seen telephone email letter text home visit unannounced announced joint duty out hours day
night morning afternoon evening the this that these those there they their then when where while with without after before during
following although however because since until once also both each every other another further despite given having being
it its he she his her him we our you your who what which why how if as at by for from in into of off on onto or over to up and but
so an all any some many most more less no nor none one two three four five six seven eight nine ten first second third
advised advice agreed asked attended attempted called completed confirmed contacted continued decision decided declined discharged
discussed disclosed emailed ended escalated explained expressed gave incident injuries injury information invited joined made
medical meeting minutes noted observed offered outcome placed presented received recorded referred refused remained reported
requested returned reviewed risk sent shared spoke stated telephoned told tried updated visited records management impact voice
bruise bruising burn fracture overdose assault allegation arrest arrested bail charge charged caution custody interview statement
voluntary verbal physical emotional sexual exploitation criminal missing episode return absence attendance exclusion excluded
suspended transition transfer transferred closed closure open opened case cases step stepped down threshold thresholds level levels
weight growth feeding immunisation vaccination development developmental check appointment appointments clinic surgery practice
general practitioner therapist therapy psychologist psychiatrist counselling counsellor speech language physiotherapy occupational
benefit benefits universal credit tax rent arrears tenancy eviction landlord repairs damp mould neighbour neighbours
quality director reception xmas positive negative vehicle training framework competency scope medicine secretary
part regulation schedule article annex stage apgar greek hosp number numbers reference references crime national computer somali somalia islamic boxing
relationship separation divorce marriage birth death pregnancy antenatal postnatal ward discharge summary follow`
    .split(/\s+/)
    .filter((word) => word !== ""),
);

/** Words that make a street or a house of an ordinary word before them: "Mill Lane", "Rose Cottage". */
export const STREETS_AND_HOUSES: ReadonlySet<string> = new Set(
  "road street lane avenue crescent gardens grove terrace mews cottage cottages farm lodge flats towers inn arms hotel estate villas".split(
    " ",
  ),
);
