import type { ColumnListed } from "../../jobs/queries/queryTypes";
import type { PageProps } from "../shared/pageProps";
import { Fold } from "../shared/Fold";
import { JobPage } from "../shared/JobPage";
import { LongList } from "../shared/LongList";
import { Section } from "../shared/Section";
import { counted } from "../shared/sentenceParts";
import { useNavigation } from "../shared/useNavigation";
import { Words } from "../shared/Words";
import { ColumnChoice } from "./ColumnChoice";
import { useColumns } from "./useColumns";

/** What each column of the returns is read as: the doubtful ones are asked about, and every one can be put right. */
export function ColumnsPage({ jobs, shown }: PageProps) {
  const columns = useColumns(jobs, shown);
  const navigation = useNavigation(jobs, columns.read.readAgain);
  const { list } = columns;
  const doubtful = (list ?? []).filter((column) => column.doubtful);
  const clear = (list ?? []).filter((column) => !column.doubtful);

  const choices = (some: readonly ColumnListed[]) => (
    <LongList items={some}>
      {(column) => (
        <ColumnChoice
          key={`${column.sheet} ${column.letters}`}
          column={column}
          onDecide={(field) => columns.decide(column, field)}
          onShow={({ sheet, letters }) => navigation.toCells("column", sheet, `${letters}:${letters}`)}
        />
      )}
    </LongList>
  );

  return (
    <JobPage
      heading="Columns"
      job={{ state: columns.state, reset: columns.reset }}
      navigation={navigation}
      read={columns.read}
    >
      <Words>
        Agencies use many names for their columns. What you choose here is remembered for the agency, and used
        from the next check or merge.
      </Words>
      {list !== null && (
        <Section
          heading={
            doubtful.length === 0
              ? "No column is in doubt."
              : `${counted(doubtful.length, "column is", "columns are")} in doubt`
          }
        >
          {choices(doubtful)}
        </Section>
      )}
      {[...new Set(clear.map(({ agency }) => agency))].map((agency) => (
        <Fold key={agency} summary={`${agency}: columns that are clear`}>
          {choices(clear.filter((column) => column.agency === agency))}
        </Fold>
      ))}
    </JobPage>
  );
}
