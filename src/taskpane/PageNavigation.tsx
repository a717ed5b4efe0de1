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
import { CalendarLtrRegular } from "@fluentui/react-icons/svg/calendar-ltr";
import { ClipboardTextLtrRegular } from "@fluentui/react-icons/svg/clipboard-text-ltr";
import { DocumentAddRegular } from "@fluentui/react-icons/svg/document-add";
import { DocumentCheckmarkRegular } from "@fluentui/react-icons/svg/document-checkmark";
import { NavigationRegular } from "@fluentui/react-icons/svg/navigation";
import { PeopleRegular } from "@fluentui/react-icons/svg/people";
import { QuestionCircleRegular } from "@fluentui/react-icons/svg/question-circle";
import { StackRegular } from "@fluentui/react-icons/svg/stack";
import { useState, type ReactElement } from "react";
import { guideAddress } from "./help";
import type { PageId } from "./pageId";
import { BESIDE, PAGES, STEPS } from "./pages";
import { usePaneHere } from "./shared/paneHere";
import { Unseen } from "./shared/Unseen";
import { focusOnPage } from "./shared/useFocusKept";
import { besideState, nextStep, stepStates } from "./stepStates";

const useStyles = makeStyles({
  nav: { borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`, flexShrink: 0 },
  // Office lays a menu of its own over the last 40 px.
  review: { display: "flex", alignItems: "center", paddingRight: "40px", minWidth: 0 },
  name: {
    minWidth: 0,
    justifyContent: "flex-start",
    fontWeight: tokens.fontWeightRegular,
    "& > span": { overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
  },
  // Fixed fractions: neither the bold of the one that is chosen nor a count moves anything.
  steps: {
    display: "grid",
    gridTemplateColumns: "74fr 74fr 98fr 74fr",
    maxWidth: "520px",
    padding: `0 ${tokens.spacingHorizontalXS}`,
    "@media (max-width: 299px)": { gridTemplateColumns: "1fr 1fr" },
  },
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
  step: {
    minHeight: "44px",
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalXXS} 0 ${tokens.spacingHorizontalS}`,
    justifyContent: "flex-start",
    alignItems: "flex-start",
    textAlign: "left",
    flexDirection: "column",
  },
  title: {
    display: "block",
    whiteSpace: "nowrap",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
  state: {
    display: "block",
    minHeight: tokens.lineHeightBase200,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground3,
    whiteSpace: "nowrap",
    fontVariantNumeric: "tabular-nums",
  },
  page: { minHeight: "28px", padding: `0 ${tokens.spacingHorizontalSNudge}` },
  current: {
    fontWeight: tokens.fontWeightSemibold,
    borderBottom: `${tokens.strokeWidthThick} solid ${tokens.colorCompoundBrandStroke}`,
    // There every button has a border; the one that is chosen has another.
    "@media (forced-colors: active)": { borderBottom: `${tokens.strokeWidthThickest} solid Highlight` },
  },
  dot: {
    display: "inline-block",
    width: "6px",
    height: "6px",
    marginLeft: tokens.spacingHorizontalXS,
    verticalAlign: "middle",
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: tokens.colorCompoundBrandBackground,
    "@media (forced-colors: active)": { backgroundColor: "Highlight", forcedColorAdjust: "none" },
  },
});

/** Of the pages beside the path, in their menu. */
const ICONS: Partial<Record<PageId, ReactElement>> = {
  review: <ClipboardTextLtrRegular />,
  timetable: <CalendarLtrRegular />,
  overview: <StackRegular />,
  names: <PeopleRegular />,
  templates: <DocumentAddRegular />,
  checkSheet: <DocumentCheckmarkRegular />,
};

/**
 * The way through the work: the review, four steps in their order with how far each is, the pages of the step that is in front below
 * them, and a menu of what stands beside the path. A step comes back to the page of it that was seen last.
 */
export function PageNavigation({ shown, onShow }: { shown: PageId; onShow: (id: PageId) => void }) {
  const styles = useStyles();
  const { standing } = usePaneHere();
  const [last, setLast] = useState<readonly PageId[]>([]);
  const step = STEPS.find(({ pages }) => pages.includes(shown));
  const isBeside = BESIDE.includes(shown);
  const states = stepStates(standing);
  const next = nextStep(standing);
  const review = [standing?.reference ?? "", ...(standing?.subjects ?? [])].filter((part) => part !== "");

  function show(id: PageId) {
    setLast((before) => [id, ...before.filter((each) => each !== id)]);
    onShow(id);
  }

  return (
    <nav aria-label="What to work on" className={styles.nav}>
      <div className={styles.review}>
        <Menu>
          <MenuTrigger disableButtonEnhancement>
            <MenuButton
              appearance="subtle"
              icon={<NavigationRegular />}
              menuIcon={null}
              title="More pages"
              aria-label={isBeside ? `More pages, now ${nameOf(shown)}` : "More pages"}
            />
          </MenuTrigger>
          <MenuPopover>
            <MenuList>
              {BESIDE.map((id) => (
                <MenuItem
                  key={id}
                  icon={ICONS[id] ?? null}
                  secondaryContent={besideState(id, standing) || null}
                  onClick={() => {
                    show(id);
                    focusOnPage();
                  }}
                >
                  {nameOf(id)}
                </MenuItem>
              ))}
              <MenuDivider />
              <MenuItemLink icon={<QuestionCircleRegular />} href={guideAddress(shown)} target="_blank">
                Help with this page
              </MenuItemLink>
            </MenuList>
          </MenuPopover>
        </Menu>
        <Button
          appearance="subtle"
          className={styles.name}
          {...(shown === "review" && { "aria-current": "page" as const })}
          onClick={() => show("review")}
        >
          <span>
            {review.length === 0 ? "New review" : review.join(" · ")}
            {next === "Review" && <NextHere />}
          </span>
        </Button>
      </div>
      <div className={styles.steps}>
        {STEPS.map(({ name, pages }) => (
          <Button
            key={name}
            appearance="subtle"
            size="small"
            className={mergeClasses(styles.choice, styles.step, step?.name === name && styles.current)}
            {...(step?.name === name && {
              "aria-current": pages.length > 1 ? ("step" as const) : ("page" as const),
            })}
            onClick={() => show(last.find((id) => pages.includes(id)) ?? pages[0])}
          >
            <span className={styles.title}>
              {name}
              {next === name && <NextHere />}
            </span>{" "}
            <span className={styles.state}>
              {states[name] === "" ? (
                <>
                  <span aria-hidden="true">–</span>
                  <Unseen>nothing yet</Unseen>
                </>
              ) : (
                states[name]
              )}
            </span>
          </Button>
        ))}
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

/** Marks where the next step is. */
function NextHere() {
  const styles = useStyles();
  return (
    <span title="The next step is here">
      <span className={styles.dot} aria-hidden="true" />
      <Unseen>, the next step is here</Unseen>
    </span>
  );
}

function nameOf(id: PageId): string {
  return PAGES.find((page) => page.id === id)?.name ?? id;
}
