import { allFacts } from "embedded-workbook/facts/allFacts";
import { allQuestions } from "embedded-workbook/facts/allQuestions";
import type { Opened } from "embedded-workbook/facts/fact";
import { lookAtWorkbook, makeBlank, type BlankWorkbook } from "./blankWorkbook";
import { reportOf, summaryOf } from "./report";
import { runTrials, trialsOf } from "./runTrials";
import { surroundings } from "./surroundings";

/** Nothing in Excel takes longer; a trial that does will never be answered. */
const PATIENCE = 60_000;

/** An element of facts.html, by its id. */
function part<T extends Element>(id: string, type: new () => T): T {
  const found = document.getElementById(id);
  if (!(found instanceof type)) throw new Error(`facts.html has no #${id}.`);
  return found;
}

const eventsWithin = Number(part("trials", HTMLElement).dataset.eventsWithin);
const run = part("run", HTMLButtonElement);
const stop = part("stop", HTMLButtonElement);
const refusal = part("refusal", HTMLElement);
const going = part("going", HTMLElement);
const progress = part("progress", HTMLProgressElement);
const now = part("now", HTMLElement);
const summary = part("summary", HTMLElement);
const outcome = part("outcome", HTMLElement);
const report = part("report", HTMLTextAreaElement);
const copied = part("copied", HTMLElement);

/** What facts are given. Excel is there only when Office is ready. */
const opened: Opened = {
  get Excel() {
    return Excel;
  },
  arrived: () =>
    new Promise((resolve) => {
      setTimeout(resolve, eventsWithin);
    }),
};

function refuse(sentence: string): void {
  refusal.textContent = sentence;
  refusal.hidden = false;
}

/** The workbook when it is a blank one; else says why nothing is run. */
async function blankWorkbook(): Promise<BlankWorkbook | null> {
  try {
    const found = await lookAtWorkbook(opened);
    if (typeof found !== "string") return found;
    refuse(
      `This workbook is not blank: ${found}. Nothing was changed. Open a new, blank workbook, and this page in it.`,
    );
  } catch (error) {
    refuse(`The workbook could not be read, and nothing was changed: ${String(error)}`);
  }
  return null;
}

async function runFacts(): Promise<void> {
  refusal.hidden = true;
  run.disabled = true;
  const blank = await blankWorkbook();
  if (blank) await runIn(blank);
  run.disabled = false;
}

async function runIn(blank: BlankWorkbook): Promise<void> {
  let isStopped = false;
  const begun = Date.now();
  outcome.hidden = true;
  summary.textContent = "The facts are being run.";
  going.hidden = false;
  stop.hidden = false;
  stop.onclick = () => {
    isStopped = true;
  };
  stop.focus();
  const results = await runTrials(trialsOf(allFacts, allQuestions), {
    opened,
    makeBlank: () => makeBlank(opened, blank),
    patience: PATIENCE,
    onNext: (done, of, { about, name }) => {
      progress.max = of;
      progress.value = done;
      now.textContent = `${done + 1} of ${of}: ${about}: ${name}`;
    },
    isStopped: () => isStopped,
  });
  const seconds = Math.round((Date.now() - begun) / 1000);
  const day = new Date().toLocaleDateString("en-GB");
  report.value = reportOf(results, surroundings(), day, seconds);
  summary.textContent = summaryOf(results);
  going.hidden = true;
  stop.hidden = true;
  outcome.hidden = false;
  copied.textContent = "";
  part("copy", HTMLButtonElement).focus();
}

async function copy(): Promise<void> {
  try {
    await navigator.clipboard.writeText(report.value);
    copied.textContent = "Copied.";
  } catch {
    report.select();
    copied.textContent = "It could not be copied. The report is selected: press Ctrl+C, on a Mac Command+C.";
    report.focus();
  }
}

async function start(): Promise<void> {
  const { host } = await Office.onReady();
  if (host !== Office.HostType.Excel) {
    refuse("This page works inside Excel. README.md says how to open it there.");
    return;
  }
  run.addEventListener("click", () => void runFacts());
  part("copy", HTMLButtonElement).addEventListener("click", () => void copy());
  run.disabled = false;
}

void start();
