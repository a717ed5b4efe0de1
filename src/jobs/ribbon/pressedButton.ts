import { workbookAddress } from "../../workbook/gateway/workbookAddress";
import { RIBBON_BUTTONS, type RibbonButton } from "./ribbonButtons";

/*
 * The buttons of the ribbon and the pane are two pages, and without a shared runtime neither can call the other (docs/excel.md). So a
 * press is left where both can see it: which button, when, and in which workbook, as a sum from which its name cannot be read. Nothing
 * else is ever kept there, and the pane that takes it removes it.
 */

/** What the ribbon's page and the pane have in common. */
export interface PressPlace {
  /** The browser's storage of both pages; using it may throw. */
  storage: Pick<Storage, "getItem" | "setItem" | "removeItem">;
  /** The address of the workbook, so that the pane of another workbook leaves the press alone. */
  workbook: () => Promise<string>;
  /** Milliseconds since 1970. */
  now: () => number;
}

/**
 * The place where the page that runs this leaves presses, or takes them.
 * @param now milliseconds since 1970
 */
export function pressPlace(now: () => number, workbook = workbookAddress): PressPlace {
  return {
    // Where a browser keeps its storage shut, even naming it throws: it is named when it is used.
    storage: {
      getItem: (key) => localStorage.getItem(key),
      setItem: (key, text) => localStorage.setItem(key, text),
      removeItem: (key) => localStorage.removeItem(key),
    },
    workbook,
    now,
  };
}

const KEY = "caseReview.pressed";
/** A press waits so long for the pane to be opened, in milliseconds; after that nobody expects it any more. */
const WAITS = 120_000;

/** Leaves a press for the pane. @returns false where there is no place to leave it */
export async function leavePress(
  { storage, workbook, now }: PressPlace,
  button: RibbonButton,
): Promise<boolean> {
  try {
    const at = String(now());
    storage.setItem(KEY, [button, at, await sumOf(at, await workbook())].join(" "));
    return true;
  } catch {
    return false;
  }
}

/** Whether a press is still there: no pane has taken it. */
export function isPressLeft({ storage }: PressPlace): boolean {
  try {
    return storage.getItem(KEY) !== null;
  } catch {
    return true;
  }
}

/** Takes a press back: what it asks for is done elsewhere. */
export function forgetPress({ storage }: PressPlace): void {
  try {
    storage.removeItem(KEY);
  } catch {
    // Then there was no press either.
  }
}

/** Takes the press that was left for this workbook's pane; null where there is none. One that waited too long is forgotten. */
export async function takePress(place: PressPlace): Promise<RibbonButton | null> {
  const { storage, workbook, now } = place;
  try {
    const left = storage.getItem(KEY);
    if (left === null) return null;
    const [name, at = "", sum] = left.split(" ");
    const button = RIBBON_BUTTONS.find((each) => each === name);
    const age = now() - Number(at);
    if (button === undefined || !(age >= 0 && age <= WAITS)) {
      storage.removeItem(KEY);
      return null;
    }
    if (sum !== (await sumOf(at, await workbook())) || storage.getItem(KEY) !== left) return null;
    storage.removeItem(KEY);
    return button;
  } catch {
    return null;
  }
}

/** A sum of a workbook's address that is another at each press. */
async function sumOf(at: string, workbook: string): Promise<string> {
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(`${at} ${workbook}`));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
