import { spawn, type ChildProcess } from "node:child_process";
import { get } from "node:http";
import { join } from "node:path";

let server: ChildProcess;
let port: number;

beforeAll(async () => {
  server = spawn(process.execPath, [join(__dirname, "../../scripts/serve.mjs")], {
    env: { ...process.env, PORT: "0", CI: "1" },
    stdio: ["ignore", "pipe", "inherit"],
  });
  port = await new Promise((resolve, reject) => {
    server.once("exit", () => {
      reject(new Error("The server ended."));
    });
    server.stdout?.on("data", (said: Buffer) => {
      const found = /localhost:(\d+)\//.exec(said.toString());
      if (found) resolve(Number(found[1]));
    });
  });
});
afterAll(() => {
  server.kill();
});

/** What the server of `npm start` answers to a path that is sent as it stands. */
async function answer(path: string): Promise<{ status: number | undefined; policy: unknown }> {
  return new Promise((resolve, reject) => {
    get({ host: "localhost", port, path }, (response) => {
      response.resume();
      resolve({ status: response.statusCode, policy: response.headers["content-security-policy"] });
    }).on("error", reject);
  });
}

it.each([
  "//",
  "///",
  "//example.org/",
  "/%",
  "/%00",
  "/%e0%a4",
  "/..%2f",
  "/..%2fpackage.json",
  "/../package.json",
  "/..%5cpackage.json",
  "/page/../../package.json",
  "/page",
  "http://example.org/package.json",
  "*",
])("`npm start` has no page at %s, and goes on serving", async (path) => {
  expect((await answer(path)).status).toBe(404);
});

it("`npm start` lets a page connect to its own server alone, and compile nothing", async () => {
  const { policy } = await answer("/");
  expect(policy).toContain("connect-src 'self'");
  expect(policy).not.toContain("unsafe-eval");
});
