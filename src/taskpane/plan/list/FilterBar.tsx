import { Field, makeStyles, SearchBox, Tag, TagGroup, tokens } from "@fluentui/react-components";
import type { ActionFollowed } from "../../../jobs/plan/planTypes";
import { OneOrAll } from "../../shared/OneOf";
import { leadsOf, type ActionGroup, type Filters } from "./filters";

const useStyles = makeStyles({
  fields: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(min(140px, 100%), 1fr))",
    gap: tokens.spacingHorizontalS,
  },
  search: { minWidth: 0, maxWidth: "none", width: "100%" },
  tags: { flexWrap: "wrap", rowGap: tokens.spacingVerticalXS },
});

/** The ways to narrow the list down. */
export function FilterBar({
  actions,
  agencies,
  groups,
  filters,
  onFilters,
}: {
  actions: readonly ActionFollowed[];
  agencies: readonly string[];
  groups: readonly ActionGroup[];
  filters: Filters;
  onFilters: (filters: Filters) => void;
}) {
  const styles = useStyles();
  const nameOf = (id: string): string => groups.find((group) => group.id === id)?.name ?? id;
  return (
    <div className={styles.fields}>
      <Field label="Search">
        <SearchBox
          className={styles.search}
          value={filters.words}
          onChange={(_, { value }) => onFilters({ ...filters, words: value })}
        />
      </Field>
      <OneOrAll
        label="Which"
        all="All"
        options={groups.map(({ id }) => id)}
        wordsOf={(id) => `${nameOf(id)} (${String(groups.find((group) => group.id === id)?.refs.size ?? 0)})`}
        value={filters.group}
        onValue={(group) => onFilters({ ...filters, group })}
      />
      <OneOrAll
        label="Agency"
        all="All agencies"
        options={agencies}
        value={filters.agency}
        onValue={(agency) => onFilters({ ...filters, agency })}
      />
      <OneOrAll
        label="Lead"
        all="All leads"
        options={leadsOf(actions)}
        value={filters.lead}
        onValue={(lead) => onFilters({ ...filters, lead })}
      />
    </div>
  );
}

/** The filters that are on, each to be taken off. */
export function FilterTags({
  groups,
  filters,
  onFilters,
}: {
  groups: readonly ActionGroup[];
  filters: Filters;
  onFilters: (filters: Filters) => void;
}) {
  const styles = useStyles();
  const { rag, agency, lead, group, words } = filters;
  const tags = [
    ...(rag === null ? [] : [{ words: rag, without: { ...filters, rag: null } }]),
    ...(group === ""
      ? []
      : [
          { words: groups.find(({ id }) => id === group)?.name ?? group, without: { ...filters, group: "" } },
        ]),
    ...(agency === "" ? [] : [{ words: agency, without: { ...filters, agency: "" } }]),
    ...(lead === "" ? [] : [{ words: lead, without: { ...filters, lead: "" } }]),
    ...(words.trim() === "" ? [] : [{ words: `“${words.trim()}”`, without: { ...filters, words: "" } }]),
  ];
  if (tags.length === 0) return null;
  return (
    <TagGroup
      className={styles.tags}
      aria-label="Filters that are on"
      onDismiss={(_, { value }) => {
        const tag = tags.find((one) => one.words === value);
        if (tag) onFilters(tag.without);
      }}
    >
      {tags.map((tag) => (
        <Tag
          key={tag.words}
          value={tag.words}
          size="small"
          dismissible
          dismissIcon={{ "aria-label": "remove" }}
        >
          {tag.words}
        </Tag>
      ))}
    </TagGroup>
  );
}
