import { Checkbox } from "@fluentui/react-components";
import { useState } from "react";
import type { CrossCheckListed } from "../../jobs/crossChecks/crossCheckTypes";
import type { PageProps } from "../shared/pageProps";
import { WideButton } from "../shared/Buttons";
import { JobPage } from "../shared/JobPage";
import { PeriodMissing } from "../shared/PeriodMissing";
import { Section } from "../shared/Section";
import { counted } from "../shared/sentenceParts";
import { useAgencyFilter } from "../shared/useAgencyFilter";
import { useNavigation } from "../shared/useNavigation";
import { Words } from "../shared/Words";
import { AddLink } from "./AddLink";
import { CheckGroups, isOfAgency, isOpen } from "./CheckGroups";
import { GapLengths } from "./GapLengths";
import { useCrossChecks } from "./useCrossChecks";

const SHEET = "Cross-checks";

/** "16 of 56 cross-checks to look at": where they stand. */
function openInWords(all: readonly CrossCheckListed[]): string {
  const checks = counted(all.length, "cross-check", "cross-checks");
  const open = all.filter(isOpen).length;
  if (open === 0) return `${checks}, all decided`;
  return open === all.length ? `${checks} to look at` : `${String(open)} of ${checks} to look at`;
}

/** What the returns say together: links, discrepancies, omissions, gaps and so on, for the reviewer to decide on. */
export function CrossChecksPage({ jobs, shown }: PageProps) {
  const checks = useCrossChecks(jobs, shown);
  const navigation = useNavigation(jobs, checks.read.readAgain);
  // Those that were open when the others were hidden: one that is decided then does not vanish under the reader's hand.
  const [openThen, setOpenThen] = useState<ReadonlySet<string> | null>(null);
  const { list } = checks;
  const all: readonly CrossCheckListed[] = list === null || list === "none" ? [] : list;
  const { agency, agencyField } = useAgencyFilter(
    [...new Set(all.flatMap((check) => check.agencies))].sort(),
  );
  const mine = all
    .filter((check) => agency === "" || isOfAgency(check, agency))
    .filter((check) => openThen === null || isOpen(check) || openThen.has(check.key));
  const merged = list !== null && list !== "none";

  const foot = merged ? (
    <WideButton onClick={() => navigation.toShown(`sheet ${SHEET}`, () => jobs.showCrossChecks())}>
      Go to the sheet {SHEET}
    </WideButton>
  ) : null;

  return (
    <JobPage
      heading="Cross-checks"
      {...(merged && { line: openInWords(all) })}
      second="These are prompts: places where the returns agree, disagree or are silent, for a person to look at."
      job={{ state: checks.state, reset: checks.reset }}
      onlySpoken
      navigation={navigation}
      read={checks.read}
      foot={foot}
    >
      {list === "none" && (
        <Words>The returns have not been merged yet. Cross-checks appear after the first merge.</Words>
      )}
      {merged && (
        <>
          <PeriodMissing means="so gaps are counted from the first entry to the last" />
          {agencyField}
          <Checkbox
            label="Only those still to look at"
            checked={openThen !== null}
            onChange={(_, { checked }) =>
              setOpenThen(checked === true ? new Set(all.filter(isOpen).map(({ key }) => key)) : null)
            }
          />
          <Section heading={counted(mine.length, "cross-check", "cross-checks")}>
            <CheckGroups
              key={agency}
              checks={mine}
              actions={checks}
              aboveGaps={<GapLengths jobs={jobs} />}
              onShow={navigation.toEntry}
            />
          </Section>
          <AddLink jobs={jobs} shown={shown} actions={checks} />
          <Words>
            When you reject or add a link, the Linked column changes at once. Discrepancies and omissions
            change with the next merge.
          </Words>
        </>
      )}
    </JobPage>
  );
}
