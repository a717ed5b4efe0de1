import { randomUUID } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { Worker } from "node:worker_threads";
import { z } from "zod";
import {
  createUniverInNode,
  loadOfficeInNode,
  type NativeBridge,
  type Traffic,
  officeExternal,
  openBook,
} from "embedded-workbook/parts";
import type { RunInWorkbook } from "../../src/workbook/gateway/workbookRun";

/** Where Linux says, in nanoseconds, how long this thread has been at work. */
const THREAD = `/proc/self/task/${process.pid}/schedstat`;

/**
 * In milliseconds. On a busy machine a task takes longer than its thread was at work: then the time at work counts, of this
 * thread where the system tells, else of the whole process.
 */
function now(): { wall: number; atWork: number } {
  return { wall: performance.now(), atWork: TELLS ? threadAtWork() : processAtWork() };
}

/** Whether it says: asked once, since it is read at both ends of each task. */
const TELLS = existsSync(THREAD);

function threadAtWork(): number {
  return Number(readFileSync(THREAD, "utf8").split(" ")[0]) / 1e6;
}

function processAtWork(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** The tasks that the add-in's own code did: what would keep the pane's thread busy in Excel. */
class OwnTasks {
  /** Milliseconds of the longest, and what the job said it was doing then. */
  longest = 0;
  during = "";
  /** Milliseconds of all of them together. */
  total = 0;
  step = "";
  private begun: ReturnType<typeof now> | null = null;

  begin(): void {
    this.begun ??= now();
  }

  end(): void {
    if (this.begun === null) return;
    const { wall, atWork } = now();
    const took = Math.min(wall - this.begun.wall, atWork - this.begun.atWork);
    this.begun = null;
    this.total += took;
    if (took > this.longest) {
      this.longest = took;
      this.during = this.step;
    }
  }
}

export interface MeasuredWorkbook {
  run: RunInWorkbook;
  tasks: OwnTasks;
  traffic: Traffic;
  close(): Promise<void>;
}

const answer = z.object({
  json: z.string(),
  traffic: z.object({ requests: z.number(), bytes: z.number(), largest: z.number() }),
});

/**
 * An empty embedded workbook in a thread of its own, so that this one does what the pane does in Excel and nothing else. A
 * task begins when an answer or a timer comes in and ends when a request is sent or a timer is set.
 */
export async function openMeasured(today: string): Promise<MeasuredWorkbook> {
  const tasks = new OwnTasks();
  const traffic: Traffic = { requests: 0, bytes: 0, largest: 0 };
  const worker = new Worker(path.join(__dirname, "workbookThread.ts"), {
    workerData: { today },
    execArgv: ["--require", "tsx/cjs"],
  });
  const bridge: NativeBridge = {
    sendMessageToHost: (json) => {
      worker.postMessage(json);
      tasks.end();
    },
  };
  worker.on("message", (message: unknown) => {
    tasks.begin();
    const { json, traffic: now } = answer.parse(message);
    Object.assign(traffic, now);
    bridge.onMessageFromHost?.(json);
  });
  const plainTimeout = globalThis.setTimeout;
  const ownTimeout = (work: (...given: unknown[]) => void, wait?: number, ...given: unknown[]) => {
    tasks.end();
    return plainTimeout(() => {
      tasks.begin();
      work(...given);
    }, wait);
  };
  globalThis.setTimeout = Object.assign(ownTimeout, plainTimeout);
  // What Office.context knows is not asked for here; it only has to be there.
  const other = openBook(createUniverInNode(), null, { today });
  const { Excel } = await loadOfficeInNode(officeExternal(other, randomUUID()), bridge);
  return {
    run: async (batch) => {
      tasks.begin();
      try {
        return await Excel.run(batch);
      } finally {
        tasks.end();
      }
    },
    tasks,
    traffic,
    async close() {
      globalThis.setTimeout = plainTimeout;
      other.close();
      await worker.terminate();
    },
  };
}
