import { IRenderManagerService } from "@univerjs/preset-sheets-core";
import type { Book } from "../engine/book";
import { contentsOf } from "../engine/dump";
import { openBook } from "../engine/openBook";
import { WorkbookHost } from "../protocol/host";
import { readXlsx, writeXlsx } from "../xlsx";
import { readInputAsInBritain } from "./britishInput";
import { connectPane } from "./paneConnection";
import { restDrawing } from "./restedDrawing";
import { createUniverWithUi } from "./univer";

/** The workbook of a page, with its user interface, and the pane that is connected to it. */
export class Workbench {
  private current: { book: Book; close: () => void } | null = null;
  private opening: Promise<unknown> = Promise.resolve();
  private changes = 0;

  /**
   * @param place where the workbook is shown
   * @param pane where the pane is shown
   * @param paneAddress of the pane's page
   * @param onPane called with each new window of the pane, before its scripts run
   */
  constructor(
    private readonly place: HTMLElement,
    private readonly pane: HTMLIFrameElement,
    private readonly paneAddress: string,
    private readonly onPane: (pane: Window) => void,
  ) {}

  /** The workbook as an .xlsx file. */
  async save(): Promise<Uint8Array> {
    await this.opening;
    const { book } = this.opened();
    await book.settled();
    const bytes = await writeXlsx(contentsOf(book));
    this.changes = 0;
    return bytes;
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
    return this.changes > 0;
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
    const host = new WorkbookHost(book, { readWorkbook: readXlsx });
    readInputAsInBritain(book.injector);
    const engine = book.injector.get(IRenderManagerService).getRenderById(book.unitId)?.engine;
    const drawing = engine ? restDrawing(engine, this.place) : null;
    const disconnect = connectPane(this.pane, this.paneAddress, book, host, {
      onPane: this.onPane,
      onRequest: () => drawing?.requested(),
    });
    this.changes = 0;
    onChange(() => {
      this.changes += 1;
    });
    this.current = {
      book,
      close: () => {
        disconnect();
        drawing?.end();
        book.close();
      },
    };
    return book.warnings;
  }
}
