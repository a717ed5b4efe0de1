/**
 * Lints texts as though they stood in files, with this project's own configuration. Reads from standard input a JSON
 * list of {file, text}; writes a JSON list, in the same order, of the names of the rules that complained.
 *
 * A process of its own, because ESLint loads its configuration as a module, which Jest's sandbox cannot do. The files
 * need not exist, so rules that ask the type checker are left out.
 */
import { ESLint } from "eslint";
import { text } from "node:stream/consumers";
import tseslint from "typescript-eslint";

const eslint = new ESLint({
  cwd: new URL("../..", import.meta.url).pathname,
  overrideConfig: [{ files: ["**/*.ts", "**/*.tsx"], ...tseslint.configs.disableTypeChecked }],
});
const complaints = [];
for (const { file, text: content } of JSON.parse(await text(process.stdin))) {
  const [result] = await eslint.lintText(content, { filePath: file });
  complaints.push((result?.messages ?? []).map((message) => message.ruleId ?? message.message));
}
process.stdout.write(JSON.stringify(complaints));
