import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useState, type ComponentType } from "react";
import { lazyPage } from "../shared/lazyPage";
import type { PageProps } from "../shared/pageProps";
import { AbbreviationsPage } from "./AbbreviationsPage";
import { PeoplePage } from "./PeoplePage";

const PublicationPage = lazyPage("Publication", async () => {
  return (await import(/* webpackChunkName: "publication" */ "../publication/PublicationPage"))
    .PublicationPage;
});

const PAGES = [
  { name: "People", Page: PeoplePage },
  { name: "Publication copy", Page: PublicationPage },
  { name: "Abbreviations", Page: AbbreviationsPage },
] as const satisfies readonly { name: string; Page: ComponentType<PageProps> }[];
type Name = (typeof PAGES)[number]["name"];

const useStyles = makeStyles({
  pages: { height: "100%", minHeight: 0, display: "flex", flexDirection: "column" },
  choices: {
    display: "flex",
    flexWrap: "wrap",
    flexShrink: 0,
    gap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL} 0`,
  },
  choice: {
    minWidth: 0,
    padding: `0 ${tokens.spacingHorizontalSNudge}`,
    fontWeight: tokens.fontWeightRegular,
  },
  current: {
    fontWeight: tokens.fontWeightSemibold,
    borderBottom: `${tokens.strokeWidthThick} solid ${tokens.colorCompoundBrandStroke}`,
  },
  page: { flexGrow: 1, minHeight: 0 },
});

/**
 * What is about names: the people, the copy for publication, which has none of theirs, and what capitals stand for. One that was opened
 * stays as it was left.
 */
export function NamesPage({ jobs, today, shown }: PageProps) {
  const styles = useStyles();
  const [chosen, setChosen] = useState<Name>("People");
  const [opened, setOpened] = useState<readonly Name[]>(["People"]);

  return (
    <div className={styles.pages}>
      <nav className={styles.choices} aria-label="Pages about names">
        {PAGES.map(({ name }) => (
          <Button
            key={name}
            appearance="subtle"
            size="small"
            className={mergeClasses(styles.choice, name === chosen && styles.current)}
            {...(name === chosen && { "aria-current": "page" as const })}
            onClick={() => {
              setChosen(name);
              setOpened((before) => (before.includes(name) ? before : [...before, name]));
            }}
          >
            {name}
          </Button>
        ))}
      </nav>
      {PAGES.filter(({ name }) => opened.includes(name)).map(({ name, Page }) => (
        <div key={name} className={styles.page} hidden={name !== chosen}>
          <Page jobs={jobs} today={today} shown={shown && name === chosen} />
        </div>
      ))}
    </div>
  );
}
