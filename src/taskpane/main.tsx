import { createRoot } from "react-dom/client";
import * as jobs from "../jobs";
import { App } from "./App";
import { OutsideExcel } from "./OutsideExcel";

/** Today by the clock and the time zone of this machine, as YYYY-MM-DD: the only place of the pane that knows a clock. */
function todayHere(): string {
  const now = new Date();
  const parts = [now.getFullYear(), now.getMonth() + 1, now.getDate()];
  return parts.map((part) => String(part).padStart(2, "0")).join("-");
}

async function start(): Promise<void> {
  const place = document.getElementById("pane");
  if (!place) throw new Error("taskpane.html has no place for the pane.");
  const root = createRoot(place);
  const { host } = await Office.onReady();
  root.render(host === Office.HostType.Excel ? <App jobs={jobs} today={todayHere} /> : <OutsideExcel />);
}

void start();
