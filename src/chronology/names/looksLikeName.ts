const NAME_TITLE = /^(?:mr|mrs|ms|miss|mx|dr|prof(?:essor)?|sir|dame|rev)\.?\s+[A-Z]/i;
const ROLE_OR_AGENCY =
  /\b(?:manager|head|director|lead|officer|co-?ordinator|chair|nurse|doctor|gp|superintendent|inspector|sergeant|commissioner|teacher|headteacher|principal|chief|deputy|assistant|practitioner|supervisor|senco|dsl|dc[is]|ceo|senior|advis[eo]r|consultant|paediatrician|midwife|matron|worker|author|secretary|governor|clerk|trainer|champion|lado|board|group|team|service|services|agenc(?:y|ies)|police|health|school|council|care|trust|partnership|all|panel|committee|sub|training|safeguarding|business|quality|member|members|staff|partners?|designated|named|independent|executive|workforce|learning|housing|education|probation)s?\b/i;

/**
 * Whether a text that should be a role is a person's name instead (docs/domain.md section 7): a title and a name, or two or three
 * capitalised words, none from a role or an agency.
 */
export function looksLikeName(text: string): boolean {
  const bare = text.trim();
  if (NAME_TITLE.test(bare) && !ROLE_OR_AGENCY.test(bare)) return true;
  const words = bare.split(/\s+/);
  const capitalised = words.every(
    (word) => /^\p{Lu}[\p{L}'’-]*\p{Ll}$/u.test(word) || /^\p{Lu}\.?$/u.test(word),
  );
  return words.length >= 2 && words.length <= 3 && capitalised && !ROLE_OR_AGENCY.test(bare);
}
