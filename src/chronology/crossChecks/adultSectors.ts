import { words, type Sector } from "./sector";

/** The sectors whose work is with adults, and those of health and care in the community and out of hours. */
export const ADULT_SECTORS: readonly Sector[] = [
  {
    id: "adult mental health",
    agency: /^(?:(?!child|young people).)*mental health|cmht|psychiatr/im,
    roles: words(
      "mental health team; mental health nurse; community mental health team; cmht; " +
        "psychiatrist; care coordinator; care co-ordinator; community psychiatric nurse; cpn; " +
        "crisis team; home treatment team; recovery team; mental health worker; cmht worker; " +
        "consultant psychiatrist; amhp; duty amhp; approved mental health professional; crisis line; htt; crht; " +
        "psychiatric liaison; liaison psychiatry; mental health liaison; early intervention team",
    ),
    fields: words(
      "mental health; community mental health; psychiatric; psychiatry; perinatal mental health; crisis; home treatment",
    ),
  },
  {
    id: "probation",
    agency: /probation|community rehabilitation/i,
    roles: words(
      "probation; probation officer; offender manager; probation service; probation practitioner; community offender manager; pom; responsible officer",
    ),
    fields: words("probation; offender; community payback"),
  },
  {
    id: "substance misuse",
    agency: /substance|drug|alcohol|addiction|recovery/i,
    roles: words(
      "keyworker; recovery keyworker; drug worker; alcohol worker; substance misuse worker; substance misuse service; " +
        "recovery worker; drug and alcohol service; alcohol service; drug and alcohol worker; " +
        "recovery service; substance use worker; drugs worker; drug service; drugs service; detox nurse; harm reduction worker",
    ),
    fields: words("drug; drugs; alcohol; drug and alcohol; substance misuse; recovery; addiction"),
  },
  {
    id: "domestic abuse",
    agency: /domestic (?:abuse|violence)|women'?s aid|refuge|\bidva\b/i,
    roles: words(
      "idva; idva service; domestic abuse worker; domestic abuse service; women's aid; refuge; " +
        "refuge worker; outreach worker; independent domestic violence advisor; " +
        "independent domestic violence adviser",
    ),
    fields: words("domestic abuse; domestic violence; idva; women's aid; refuge"),
  },
  {
    id: "adult social care",
    agency: /adult (?:social care|services)|adult'?s services/i,
    roles: words("adult social care; adult services; adult social worker"),
    fields: words("adult social care; adult social work; adult services; adults"),
  },
  {
    id: "district nursing",
    agency: /district nurs|community (?:nursing|health)|adult community/i,
    roles: words(
      "matron; nurse in charge; district nurse; district nurses; district nursing; community nurse; community nurses; community matron; " +
        "tissue viability nurse; dn; dns; specialist nurse; palliative care nurse; macmillan nurse",
    ),
    fields: words("district nursing; community nursing; tissue viability; continence"),
  },
  {
    id: "home care",
    agency: /home ?care|domiciliary|care agency|\bcarers?\b|reablement/i,
    roles: words(
      "care agency; care provider; home care; carer; carers; care worker; care workers; care staff; reablement",
    ),
    fields: words("care agency; home care; homecare; domiciliary care; reablement"),
  },
  {
    id: "care home",
    agency: /care home|nursing home|residential (?:care|home)|children'?s home/i,
    roles: words(
      "care home; nursing home; care home staff; care home manager; residential worker; residential staff; children's home",
    ),
    fields: words("care home; nursing home; residential; children's home"),
  },
  {
    id: "learning disability",
    agency: /learning disab/i,
    roles: words("learning disability nurse; learning disability team; ld nurse; ld team"),
    fields: words("learning disability; ld"),
  },
  {
    id: "youth work",
    agency: /youth (?:work|club|centre|service|hub|support)/i,
    roles: words("youth worker; youth workers; youth club; detached youth worker"),
    fields: words("youth club; youth centre; detached youth"),
  },
  {
    id: "sexual health",
    agency: /sexual health|\bgum\b|contracepti/i,
    roles: words("sexual health nurse; sexual health clinic; sexual health; gum clinic"),
    fields: words("sexual health; contraception"),
  },
  {
    id: "out of hours",
    agency: /out[- ]of[- ]hours|\b111\b|urgent (?:care|treatment)|walk-?in/i,
    roles: words(
      "out of hours gp; out-of-hours gp; out of hours doctor; 111; nhs 111; urgent care; urgent care centre; walk-in centre",
    ),
    fields: words("urgent care; out of hours gp"),
  },
];
