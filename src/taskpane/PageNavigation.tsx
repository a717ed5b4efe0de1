import {
  Button,
  makeStyles,
  Menu,
  MenuButton,
  MenuDivider,
  MenuItem,
  MenuItemLink,
  MenuList,
  MenuPopover,
  MenuTrigger,
  mergeClasses,
  tokens,
} from "@fluentui/react-components";
import { useState } from "react";
import { guideAddress } from "./help";
import { BESIDE, PAGES, STEPS, type PageId } from "./pages";

const useStyles = makeStyles({
  nav: { borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`, flexShrink: 0 },
  // Fixed fractions: neither the bold of the one that is chosen nor a longer name moves anything.
  steps: { display: "grid", gridTemplateColumns: "1fr 1fr 1.25fr 1fr 1fr", maxWidth: "520px" },
  pages: {
    display: "flex",
    flexWrap: "wrap",
    backgroundColor: tokens.colorNeutralBackground2,
    padding: `0 ${tokens.spacingHorizontalXS}`,
  },
  choice: {
    minWidth: 0,
    minHeight: "36px",
    padding: `0 ${tokens.spacingHorizontalXXS}`,
    fontWeight: tokens.fontWeightRegular,
    borderRadius: 0,
    borderBottom: `${tokens.strokeWidthThick} solid transparent`,
  },
  page: { minHeight: "28px", padding: `0 ${tokens.spacingHorizontalS}` },
  current: {
    fontWeight: tokens.fontWeightSemibold,
    borderBottom: `${tokens.strokeWidthThick} solid ${tokens.colorCompoundBrandStroke}`,
  },
});

/**
 * The way through the work: four steps in their order, with the pages of the step that is in front below them, and a menu of what stands
 * beside the path. A step comes back to the page of it that was seen last.
 */
export function PageNavigation({ shown, onShow }: { shown: PageId; onShow: (id: PageId) => void }) {
  const styles = useStyles();
  const [last, setLast] = useState<readonly PageId[]>([]);
  const step = STEPS.find(({ pages }) => pages.includes(shown));
  const isBeside = BESIDE.includes(shown);

  function show(id: PageId) {
    setLast((before) => [id, ...before.filter((each) => each !== id)]);
    onShow(id);
  }

  return (
    <nav aria-label="What to work on" className={styles.nav}>
      <div className={styles.steps}>
        {STEPS.map(({ name, pages }) => (
          <Button
            key={name}
            appearance="subtle"
            size="small"
            className={mergeClasses(styles.choice, step?.name === name && styles.current)}
            {...(step?.name === name && {
              "aria-current": pages.length > 1 ? ("step" as const) : ("page" as const),
            })}
            onClick={() => show(last.find((id) => pages.includes(id)) ?? pages[0])}
          >
            {name}
          </Button>
        ))}
        <Menu>
          <MenuTrigger disableButtonEnhancement>
            <MenuButton
              appearance="subtle"
              size="small"
              aria-label={isBeside ? `More pages, now ${nameOf(shown)}` : "More pages"}
              className={mergeClasses(styles.choice, isBeside && styles.current)}
            >
              More
            </MenuButton>
          </MenuTrigger>
          <MenuPopover>
            <MenuList>
              {BESIDE.map((id) => (
                <MenuItem key={id} onClick={() => show(id)}>
                  {nameOf(id)}
                </MenuItem>
              ))}
              <MenuDivider />
              <MenuItemLink href={guideAddress(shown)} target="_blank">
                Help with this page
              </MenuItemLink>
            </MenuList>
          </MenuPopover>
        </Menu>
      </div>
      {step && step.pages.length > 1 && (
        <div className={styles.pages} role="group" aria-label={`Pages of ${step.name}`}>
          {step.pages.map((id) => (
            <Button
              key={id}
              appearance="subtle"
              size="small"
              className={mergeClasses(styles.choice, styles.page, id === shown && styles.current)}
              {...(id === shown && { "aria-current": "page" as const })}
              onClick={() => show(id)}
            >
              {PAGES.find((page) => page.id === id)?.within ?? nameOf(id)}
            </Button>
          ))}
        </div>
      )}
    </nav>
  );
}

function nameOf(id: PageId): string {
  return PAGES.find((page) => page.id === id)?.name ?? id;
}
