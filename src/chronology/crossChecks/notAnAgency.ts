import { words } from "./sector";

/** Phrases that contain an agency's name but do not mean anyone who works there. */
export const NOT_AN_AGENCY: readonly string[] = words(
  "family hub; youth hub; community hub; hub school; police station; police car; police cars; police van; police vehicle; police record; " +
    "police records; police check; police checks; police log; police bail; police report; " +
    "police protection; police national computer; police powers of protection; school holiday; " +
    "school holidays; school uniform; school bag; school bus; school place; school day; " +
    "school days; school age; school run; school gate; school gates; school dinner; " +
    "school dinners; school meals; school meal; school trip; school year; school work; " +
    "school term; school fund; school programme; school hours; school attendance; school report; " +
    "school photograph; school office; school hall; school library; school closure; " +
    "school clothes; school shoes; after school club; after-school club; pre-school years; " +
    "council house; council tax; council flat; council property; council estate; high school years; primary school place; changing school; new school; school move; " +
    "gp record; gp records; gp letter; gp registration; gp appointment; gp referral form; " +
    "ward round; housing benefit; housing application; housing register; housing list; " +
    "housing need; housing needs; housing conditions; social care record; social care records; " +
    "social care history; hospital appointment; hospital record; hospital records; " +
    "hospital letter; hospital bag; practice records; nursery place; nursery hours; " +
    "nursery rhyme; nursery rhymes; nursery funding; nursery health form; probation period; " +
    "health questionnaire; health check; car park; adult social worker",
);
