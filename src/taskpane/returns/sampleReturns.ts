import childrensSocialCare from "../../../assets/sample/childrens-social-care.xlsx";
import gpPractice from "../../../assets/sample/gp-practice.xlsx";
import health from "../../../assets/sample/health-0-19.xlsx";
import housing from "../../../assets/sample/housing.xlsx";
import police from "../../../assets/sample/police.xlsx";
import primarySchool from "../../../assets/sample/primary-school.csv";

const FILES: readonly (readonly [name: string, address: string])[] = [
  ["childrens-social-care.xlsx", childrensSocialCare],
  ["gp-practice.xlsx", gpPractice],
  ["health-0-19.xlsx", health],
  ["housing.xlsx", housing],
  ["police.xlsx", police],
  ["primary-school.csv", primarySchool],
];

/** The returns of the sample review, in which everybody and everything is made up, as if a person had chosen them. */
export function sampleReturns(): File[] {
  return FILES.map(([name, address]) => new File([bytesOf(address)], name));
}

/** What a "data:" address holds: the pane may connect to nothing, so it is taken apart here. */
function bytesOf(address: string): Uint8Array<ArrayBuffer> {
  const [, encoded = ""] = address.split(";base64,");
  const characters = atob(encoded);
  const bytes = new Uint8Array(characters.length);
  for (let at = 0; at < characters.length; at += 1) bytes[at] = characters.charCodeAt(at);
  return bytes;
}
