/**
 * Makes the guide's pages, dist/help/*.html, from docs/guide/*.md, with their pictures; the pane's help links open them. The guide is
 * served with the add-in's own pages, so that help needs no other address. It knows the Markdown that the guide uses: headings,
 * paragraphs, lists, tables, pictures, links, bold, code. Anything else stops the build.
 */
import { cp, mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";

const from = fileURLToPath(new URL("../docs/guide/", import.meta.url));
const to = fileURLToPath(new URL("../dist/help/", import.meta.url));

const POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; img-src 'self'; base-uri 'none'; form-action 'none'";

const STYLE = `
      :root { color-scheme: light dark; }
      body { font: 16px/1.55 "Segoe UI", system-ui, sans-serif; max-width: 46rem; margin: 0 auto; padding: 1.5rem; }
      h1 { line-height: 1.2; }
      h2 { margin-top: 2.2rem; }
      img { max-width: 100%; height: auto; border: 1px solid #8886; }
      nav { display: flex; flex-wrap: wrap; gap: 0.3rem 1.2rem; border-bottom: 1px solid #8886; padding-bottom: 0.75rem; }
      table { border-collapse: collapse; }
      th, td { border: 1px solid #8886; padding: 0.3rem 0.6rem; text-align: left; vertical-align: top; }
      code { font-size: 0.92em; }
      li { margin: 0.3rem 0; }`;

const escaped = (text) => text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");

/** Words in a line: pictures, links, bold, code. A link to a page of the guide leads to what was made of it. */
function inline(text) {
  return escaped(text)
    .replace(
      /!\[([^\]]*)\]\(([^)]+)\)/g,
      (_all, words, file) => `<img src="${file}" alt="${quoted(words)}" />`,
    )
    .replace(
      /\[([^\]]+)\]\(([^)]+)\)/g,
      (_all, words, where) => `<a href="${where.replace(/\.md\b/, ".html")}">${words}</a>`,
    )
    .replace(/\*\*([^*]+)\*\*/g, "<b>$1</b>")
    .replace(/`([^`]+)`/g, "<code>$1</code>");
}

const quoted = (text) => text.replace(/"/g, "&quot;");

const idOf = (heading) =>
  heading
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");

function tableOf(lines) {
  const rows = lines.map((line) => line.replace(/^\||\|$/g, "").split("|"));
  const row = (cells, tag) =>
    `<tr>${cells.map((cell) => `<${tag}>${inline(cell.trim())}</${tag}>`).join("")}</tr>`;
  const [head, , ...body] = rows;
  return `<table>\n${row(head, "th")}\n${body.map((cells) => row(cells, "td")).join("\n")}\n</table>`;
}

/** A block of lines without an empty one between them. */
function blockOf(lines, page) {
  const [first] = lines;
  const heading = /^(#{1,3}) (.+)$/.exec(first);
  if (heading && lines.length === 1) {
    const level = heading[1].length;
    return `<h${level} id="${idOf(heading[2])}">${inline(heading[2])}</h${level}>`;
  }
  if (first.startsWith("|")) return tableOf(lines);
  const kind = /^\d+\. /.test(first) ? "ol" : first.startsWith("- ") ? "ul" : null;
  if (kind) {
    const items = lines.join("\n").split(/\n(?=(?:\d+\.|-) )/);
    const words = items.map((item) => inline(item.replace(/^(?:\d+\.|-) /, "").replace(/\n\s+/g, " ")));
    return `<${kind}>\n${words.map((item) => `<li>${item}</li>`).join("\n")}\n</${kind}>`;
  }
  if (/^(?:#|>|```|\s)/.test(first)) throw new Error(`docs/guide/${page}: the guide cannot have “${first}”.`);
  return `<p>${inline(lines.join(" "))}</p>`;
}

function pageOf(markdown, page, nav) {
  const blocks = markdown.trim().split(/\n{2,}/);
  const body = blocks.map((block) => blockOf(block.split("\n"), page)).join("\n");
  const title = /^# (.+)$/m.exec(markdown)?.[1] ?? "Case Review";
  return `<!doctype html>
<html lang="en-GB">
  <head>
    <meta charset="utf-8" />
    <meta http-equiv="Content-Security-Policy" content="${POLICY}" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${escaped(title)} – Case Review</title>
    <style>${STYLE}
    </style>
  </head>
  <body>
    <nav aria-label="The guide">${nav}</nav>
    <main>
${body}
    </main>
  </body>
</html>
`;
}

/** The guide's pages in the order in which they are listed. */
const NAMES = {
  index: "The guide",
  "lead-reviewer": "Lead reviewer",
  "panel-lead": "Panel lead",
  "agency-author": "Agency author",
  administrator: "Administrator",
};

await mkdir(to, { recursive: true });
const pages = (await readdir(from)).filter((file) => file.endsWith(".md"));
for (const file of pages) {
  const own = file.replace(/\.md$/, "");
  const nav = Object.entries(NAMES)
    .map(([name, words]) =>
      name === own ? `<b aria-current="page">${words}</b>` : `<a href="${name}.html">${words}</a>`,
    )
    .join("\n");
  await writeFile(`${to}${own}.html`, pageOf(await readFile(from + file, "utf8"), file, nav));
}
await cp(`${from}pictures`, `${to}pictures`, { recursive: true });
