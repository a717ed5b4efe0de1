const CLOCK = "\\d:\\d{2}(?::\\d{2}(?:[.,]\\d+)?)?";
const NAME = "(?: ?\\[[a-z/_+-]+\\])?(?: ?\\((?:[a-z ]+ time|bst|gmt|utc)\\))?";
/** A clock time with how far the zone is from Greenwich, or the zone's name: "14:30 +0100", "23:50 [Europe/London]". */
const ZONE = new RegExp(`(${CLOCK})(?: ?(?:gmt|utc)? ?\\+\\d{2}:?\\d{2}|z)?${NAME}$`);
/** A minus means a zone only where a machine wrote the rest: "22:00-02:00" are two times. */
const ISO_ZONE = new RegExp(`^(\\d{4}-\\d{2}-\\d{2}t\\d${CLOCK}) ?[+-]\\d{2}:?\\d{2}${NAME}$`);
/** "20201127", "20201127t235000z" (ISO 8601, the basic form). */
const BASIC =
  /^((?:19|20)\d{2})(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?:[t ]?([01]\d|2[0-3])([0-5]\d)(?:[0-5]\d)?(?:[.,]\d+)?)?(?:z|[+-]\d{2}:?\d{2})?$/;

/**
 * A date or date-time as machines write it, in the form in which the others are read: the zone and the fraction of a second are left
 * out, since the clock time that is written counts (docs/domain.md section 4). Any other text is unchanged.
 */
export function machineMoment(plain: string): string {
  const basic = BASIC.exec(plain);
  if (basic) {
    const [, year = "", month = "", day = "", hour, minute] = basic;
    const time = hour === undefined || minute === undefined ? "" : ` ${hour}:${minute}`;
    return `${year}-${month}-${day}${time}`;
  }
  if (!plain.includes(":")) return plain;
  const withoutZone = (_whole: string, moment: string): string => moment.replace(/[.,]\d+$/, "");
  return plain.replace(ISO_ZONE, withoutZone).replace(ZONE, withoutZone);
}
