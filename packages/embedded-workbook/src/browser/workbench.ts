import type { Book } from "../engine/book";
import { contentsOf } from "../engine/dump";
import { openBook } from "../engine/openBook";
import { WorkbookHost } from "../protocol/host";
import { readXlsx, writeXlsx } from "../xlsx";
import { readInputAsInBritain } from "./britishInput";
import { checkAsExcel } from "./cellChecks";
import { showCharts } from "./charts/chartLayer";
import { tellClicks } from "./clickedCells";
import { connectPane } from "./paneConnection";
import { restDrawing } from "./restedDrawing";
import { createUniverWithUi } from "./univer";

/** The page shows one workbook: it says so, rather than that it has opened another. */
const NO_SECOND_WINDOW = {
  call: "Application.createWorkbook",
  when: "before",
  code: "UnsupportedOperation",
  message: "This page cannot open a second workbook.",
} as const;

/** The workbook of a page, with its user interface, and the pane that is connected to it. */
export class Workbench {
  private current: { book: Book; close: () => void } | null = null;
  private opening: Promise<unknown> = Promise.resolve();
  private isChanged = false;

  /**
   * @param place where the workbook is shown
   * @param pane where the pane is shown
   * @param paneAddress of the pane's page
   * @param onPane called with each new window of the pane, before its scripts run
   * @param onSaved called when something was changed since the workbook was opened or saved, with false, and when that is no longer so
   */
  constructor(
    private readonly place: HTMLElement,
    private readonly pane: HTMLIFrameElement,
    private readonly paneAddress: string,
    private readonly onPane: (pane: Window) => void,
    private readonly onSaved: (isSaved: boolean) => void,
  ) {}

  /** The workbook as an .xlsx file, for somebody who keeps it. */
  async save(): Promise<Uint8Array> {
    return this.written(() => {
      this.setChanged(false);
    });
  }

  /**
   * The workbook as an .xlsx file that nobody keeps: what was changed is not saved with it.
   * @param onRead called when it was read and is to be written; what is changed from then on is not in the file
   */
  async written(onRead: () => void = () => undefined): Promise<Uint8Array> {
    await this.opening;
    const { book } = this.opened();
    await book.settled();
    const contents = contentsOf(book);
    const wasChanged = this.isChanged;
    onRead();
    try {
      return await writeXlsx(contents);
    } catch (error) {
      this.setChanged(this.isChanged || wasChanged);
      throw error;
    }
  }

  /**
   * Puts another workbook in the place of the one that is open, and starts the pane again, as Excel does. Without bytes it
   * is an empty workbook. When this rejects (WorkbookFileError), the workbook that was open still is.
   * @returns what the file has that is not kept, a sentence each
   */
  async open(bytes?: Uint8Array): Promise<readonly string[]> {
    const before = this.opening;
    const opened = before.then(() => this.replace(bytes));
    this.opening = opened.catch(() => undefined);
    return opened;
  }

  /** Whether something was changed since the workbook was opened or saved. */
  get changed(): boolean {
    return this.isChanged;
  }

  private setChanged(isChanged: boolean): void {
    if (isChanged !== this.isChanged) this.onSaved(!isChanged);
    this.isChanged = isChanged;
  }

  private opened(): { book: Book } {
    if (!this.current) throw new Error("No workbook is open.");
    return this.current;
  }

  private async replace(bytes: Uint8Array | undefined): Promise<readonly string[]> {
    const contents = bytes ? await readXlsx(bytes) : null;
    this.current?.close();
    // Univer looks at the size of its container only once; it gets a new one each time.
    const container = document.createElement("div");
    container.className = "univer";
    this.place.replaceChildren(container);
    const { univer, onChange } = createUniverWithUi(container);
    const book = openBook(univer, contents, { calculate: "idle" });
    await book.settled();
    const host = new WorkbookHost(book, { readWorkbook: readXlsx, failing: [NO_SECOND_WINDOW] });
    readInputAsInBritain(book.injector);
    checkAsExcel(book.injector);
    const drawing = restDrawing(book, this.place);
    const charts = showCharts(book);
    const endClicks = tellClicks(book);
    const disconnect = connectPane(this.pane, this.paneAddress, book, host, {
      onPane: this.onPane,
      onRequest: () => {
        drawing.requested();
        charts.changed();
      },
    });
    this.setChanged(false);
    onChange(() => {
      this.setChanged(true);
    });
    this.current = {
      book,
      close: () => {
        disconnect();
        drawing.end();
        charts.end();
        endClicks();
        book.close();
      },
    };
    return book.warnings;
  }
}
