import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

/** One of Microsoft's samples for Script Lab: the add-in's script and the page that its buttons are on. */
export interface Sample {
  /** Its folder and file: "42-range/used-range". */
  name: string;
  script: string;
  page: string;
  /** The ExcelApi that it says it needs, after the point; 1 where it says none. */
  excelApi: number;
}

/** The samples of a folder and of the folders in it, by name. @throws Error where there is no such folder */
export function samplesIn(folder: string): Sample[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".yaml"))
    .sort()
    .map((file) => sampleOf(file.slice(0, -".yaml".length), readFileSync(path.join(folder, file), "utf8")));
}

/** A sample as it is written down in YAML. */
export function sampleOf(name: string, yaml: string): Sample {
  const [, minor = "1"] = /^ +ExcelApi: *'?1\.(\d+)/im.exec(yaml) ?? [];
  return {
    name,
    script: contentOf(yaml, "script"),
    page: contentOf(yaml, "template"),
    excelApi: Number(minor),
  };
}

/** The text under `content` of a part: on its own indented lines, or beside it where it is a single one. */
function contentOf(yaml: string, part: string): string {
  const lines = yaml.split(/\r?\n/);
  const start = lines.findIndex((line) => line.startsWith(`${part}:`));
  if (start < 0) return "";
  const rest = lines.slice(start + 1);
  const end = rest.findIndex((line) => /^\S/.test(line));
  const inside = end < 0 ? rest : rest.slice(0, end);
  const at = inside.findIndex((line) => line.trimStart().startsWith("content:"));
  const beside = (inside[at] ?? "").replace("content:", "").trim();
  if (at < 0 || !beside.startsWith("|")) return beside;
  const depth = indentOf(inside[at] ?? "");
  const after = inside.slice(at + 1);
  const stop = after.findIndex((line) => line.trim() !== "" && indentOf(line) <= depth);
  return (stop < 0 ? after : after.slice(0, stop)).join("\n");
}

function indentOf(line: string): number {
  return line.length - line.trimStart().length;
}
