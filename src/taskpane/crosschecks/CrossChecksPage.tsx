import { Badge, Button, Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { CrossCheckListed } from "../../jobs/crossChecks/crossCheckTypes";
import type { PageProps } from "../pageProps";
import { FailureNotice } from "../shared/FailureNotice";
import { Fold } from "../shared/Fold";
import { LiveRegion } from "../shared/LiveRegion";
import { OneOf } from "../shared/OneOf";
import { PageFrame } from "../shared/PageFrame";
import { useWays } from "../shared/useWays";
import { WayNotice } from "../shared/WayNotice";
import { counted } from "../shared/words";
import { AddLink } from "./AddLink";
import { CheckItem } from "./CheckItem";
import { groupChecks, isOfAgency, isOpen } from "./groupChecks";
import { useCrossChecks } from "./useCrossChecks";

const useStyles = makeStyles({
  page: { height: "100%" },
  words: { margin: 0 },
  counts: { margin: 0, fontSize: tokens.fontSizeBase300 },
  badge: { marginLeft: tokens.spacingHorizontalS },
  wide: { width: "100%" },
});

const ALL = "";
const SHEET = "Cross-checks";

/** "12 to look at", "9 of 12 to look at", "12, all decided". */
function countsInWords(checks: readonly CrossCheckListed[]): string {
  const open = checks.filter(isOpen).length;
  if (open === 0) return `${String(checks.length)}, all decided`;
  return open === checks.length
    ? `${String(open)} to look at`
    : `${String(open)} of ${String(checks.length)} to look at`;
}

/** What the returns say together: links, discrepancies, omissions, gaps and the like, for the reviewer to decide on. */
export function CrossChecksPage({ jobs, shown }: PageProps) {
  const styles = useStyles();
  const page = useCrossChecks(jobs, shown);
  const ways = useWays(jobs, page.readAgain);
  const [agency, setAgency] = useState(ALL);
  // Those that were open when the others were hidden: what is decided then does not vanish under the reader's hand.
  const [openThen, setOpenThen] = useState<ReadonlySet<string> | null>(null);
  const { list, state } = page;
  const all = list === null || list === "none" ? [] : list;
  const agencies = [...new Set(all.flatMap((check) => check.agencies))].sort();
  // An agency that a merge took away is not asked for any longer.
  const wanted = agencies.includes(agency) ? agency : ALL;
  const mine = all
    .filter((check) => wanted === ALL || isOfAgency(check, wanted))
    .filter((check) => openThen === null || isOpen(check) || openThen.has(check.key));

  const foot =
    list === null || list === "none" ? null : (
      <Button
        className={styles.wide}
        onClick={() => {
          ways.toSheet(SHEET);
        }}
      >
        Go to the sheet {SHEET}
      </Button>
    );

  return (
    <main className={styles.page}>
      <LiveRegion text={state.at === "done" ? state.result : ""} />
      <PageFrame heading="Cross-checks" foot={foot}>
        <p className={styles.words}>
          These are prompts: places where the returns agree, disagree or are silent, for a person to look at.
        </p>
        {page.failure && <FailureNotice failure={page.failure} onClose={page.readAgain} />}
        {state.at === "failed" && <FailureNotice failure={state.failure} onClose={page.rest} />}
        <WayNotice ways={ways} />
        {list === "none" && (
          <p className={styles.words}>
            The returns have not been merged yet. The cross-checks come with the first merge.
          </p>
        )}
        {list !== null && list !== "none" && (
          <>
            <OneOf
              label="Agency"
              everything="All agencies"
              options={agencies}
              value={wanted}
              onValue={setAgency}
            />
            <Checkbox
              label="Only those still to look at"
              checked={openThen !== null}
              onChange={(_, { checked }) => {
                setOpenThen(checked === true ? new Set(all.filter(isOpen).map(({ key }) => key)) : null);
              }}
            />
            <h2 className={styles.counts}>{counted(mine.length, "cross-check", "cross-checks")}</h2>
            <div>
              {groupChecks(mine).map(({ kind, name, checks }) => (
                <Fold
                  key={`${wanted} ${kind}`}
                  items={checks}
                  summary={
                    <>
                      {name}
                      <Badge className={styles.badge} appearance="tint" color="informative">
                        {countsInWords(checks)}
                      </Badge>
                    </>
                  }
                >
                  {(check) => <CheckItem key={check.key} check={check} page={page} onShow={ways.toEntry} />}
                </Fold>
              ))}
            </div>
            <AddLink jobs={jobs} shown={shown} page={page} />
            <p className={styles.words}>
              The Linked column follows at once when you reject or add a link; discrepancies and omissions
              follow with the next merge.
            </p>
          </>
        )}
      </PageFrame>
    </main>
  );
}
