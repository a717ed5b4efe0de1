import vm from "node:vm";
import ts from "typescript";
import { openWorkbook } from "../../src/node";
import type { Traffic } from "../../src/protocol/host";
import { missed } from "./outcomes";
import { Page } from "./page";
import type { Sample } from "./sample";

/** What went wrong at a press of a button: which one, and the error in a line. */
export interface Failure {
  button: string;
  error: string;
}

/** How long all presses of a sample may take, in milliseconds. */
const PATIENCE = 120_000;

/**
 * Runs a sample on a new workbook as a person does who presses every button of its page once, from top to bottom, and chooses
 * a workbook where it asks for a file. Resolves with what went wrong: nothing where Excel would do all of it, and where it says what it
 * says in Excel. The workbook is saved at the end, which must be possible as well.
 */
export async function runSample(sample: Sample): Promise<Failure[]> {
  const failures: Failure[] = [];
  const said: string[] = [];
  let button = "the start";
  const fail = (error: unknown): void => {
    failures.push({ button, error: lineOf(error) });
  };
  const workbook = await openWorkbook(undefined, { excelApi: "1.21" });
  process.on("unhandledRejection", fail);
  try {
    const page = new Page(sample.page, [new Blob([await chosenFile()])]);
    const scope = scopeOf(page, workbook, fail, (...words) => said.push(words.map(wordOf).join(" ")));
    const script = ts.transpile(sample.script, {
      target: ts.ScriptTarget.ES2022,
      module: ts.ModuleKind.None,
    });
    vm.runInNewContext(script, scope);
    await within(PATIENCE, async () => {
      for (const element of page.elements) {
        button = element.id;
        await element.tell(element.files.length > 0 ? "change" : "click");
        await quiet(workbook.traffic);
      }
      button = "saving";
      await workbook.save();
      button = "what it says";
      for (const pattern of missed(sample.name, said)) fail(new Error(`nothing that matches ${pattern}`));
    });
  } catch (error) {
    fail(error);
  } finally {
    await quiet(workbook.traffic);
    process.off("unhandledRejection", fail);
    workbook.close();
  }
  return failures;
}

/** A word of a line in the console. */
function wordOf(word: unknown): string {
  return typeof word === "string" ? word : JSON.stringify(word);
}

/** A workbook with something in it. */
async function chosenFile(): Promise<Uint8Array<ArrayBuffer>> {
  const workbook = await openWorkbook();
  await workbook.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.name = "Chosen";
    sheet.getRange("A1:B2").values = [
      ["Item", "Cost"],
      ["Paper", 3],
    ];
    await context.sync();
  });
  const bytes = await workbook.save();
  workbook.close();
  return new Uint8Array(bytes);
}

/** The globals of a sample's script: those of a page in Excel, as far as the samples use them. */
function scopeOf(
  page: Page,
  { Excel: client, Office: office, OfficeExtension: extension }: Awaited<ReturnType<typeof openWorkbook>>,
  fail: (error: unknown) => void,
  say: (...words: unknown[]) => void,
): object {
  const silent = (): void => undefined;
  const window = { open: silent, addEventListener: silent };
  return {
    Excel: client,
    Office: office,
    OfficeExtension: extension,
    document: page.document,
    window,
    // Samples write an error that they met to the console.
    console: { log: say, info: say, warn: say, error: fail },
    setTimeout,
    clearTimeout,
    FileReader: ReaderOfFiles,
    XMLHttpRequest: undefined,
    btoa,
    atob,
  };
}

/** FileReader, as far as the samples use it. */
class ReaderOfFiles {
  result = "";
  onload: (event: object) => unknown = () => undefined;

  readAsDataURL(file: Blob): void {
    void file.arrayBuffer().then((bytes) => {
      this.result = `data:application/octet-stream;base64,${Buffer.from(bytes).toString("base64")}`;
      this.onload({ target: this });
    });
  }
}

/** Resolves when nothing has been sent for a while: a person does not press the next button before. */
async function quiet(traffic: Readonly<Traffic>): Promise<void> {
  for (let turns = 0, sent = traffic.requests; turns < 4; turns++) {
    await new Promise((resolve) => setTimeout(resolve, 25));
    if (traffic.requests !== sent) [turns, sent] = [0, traffic.requests];
  }
}

async function within(milliseconds: number, run: () => Promise<void>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error("It takes too long.")), milliseconds);
  });
  await Promise.race([run(), late]).finally(() => clearTimeout(timer));
}

function lineOf(error: unknown): string {
  if (typeof error !== "object" || error === null) return String(error);
  const textAt = (...path: string[]): string => {
    const found = path.reduce<unknown>(
      (at, name) => (typeof at === "object" && at !== null ? Reflect.get(at, name) : undefined),
      error,
    );
    return typeof found === "string" ? found : "";
  };
  const place = textAt("debugInfo", "errorLocation");
  return `${textAt("code") || textAt("name")}: ${textAt("message")}${place && ` (${place})`}`;
}
