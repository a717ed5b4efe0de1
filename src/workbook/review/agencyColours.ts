/** An agency's colours as the Review sheet has them; a person may edit them there. */
export interface AgencyColours {
  agency: string;
  /** #RRGGBB */
  fill: string;
  text: string;
}
