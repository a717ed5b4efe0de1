import { createRoot } from "react-dom/client";
import type { IsoDate } from "../calendar/isoDate";
import { jobsInExcel } from "../jobs/inExcel";
import { App } from "./App";
import { OutsideExcel } from "./OutsideExcel";

/** Today by the clock and the time zone of this machine: the only place of the pane that knows a clock. */
function todayHere(): IsoDate {
  const now = new Date();
  const parts = [now.getFullYear(), now.getMonth() + 1, now.getDate()];
  return parts.map((part) => String(part).padStart(2, "0")).join("-");
}

async function start(): Promise<void> {
  const place = document.getElementById("pane");
  if (!place) throw new Error("taskpane.html has no place for the pane.");
  const { host } = await Office.onReady();
  // Then oldBrowser.ts has said why there is no pane.
  if (place.hasAttribute("data-too-old")) return;
  const root = createRoot(place);
  const inExcel = host === Office.HostType.Excel;
  root.render(inExcel ? <App jobs={jobsInExcel(todayHere)} today={todayHere} /> : <OutsideExcel />);
}

void start();
