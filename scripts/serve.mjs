/**
 * `npm start`: serves dist/ on http://localhost:3000 (or PORT) and opens a browser where there is one. Only this machine
 * can reach it, and the page may fetch nothing from anywhere else.
 */
import { spawn } from "node:child_process";
import { createServer } from "node:http";
import contentPolicy from "./contentPolicy.cjs";
import { serveFolder } from "./serveFolder.mjs";

const port = Number(process.env.PORT ?? 3000);

const files = serveFolder(new URL("../dist/", import.meta.url));

function onRequest(request, response) {
  request.url = request.url.replace(/^\/(?=$|\?)/, "/index.html");
  response.setHeader("Content-Security-Policy", contentPolicy.ownPagePolicy);
  response.setHeader("X-Content-Type-Options", "nosniff");
  response.setHeader("Cache-Control", "no-cache");
  return files(request, response);
}

/** Opens the address in the person's browser. Where there is none, or nobody is looking, the printed address will do. */
function openBrowser(address) {
  const hasScreen =
    process.platform !== "linux" || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);
  if (process.env.CI || !hasScreen || !process.stdout.isTTY) return;
  const [command, ...args] =
    process.platform === "win32"
      ? ["cmd", "/c", "start", "", address]
      : [process.platform === "darwin" ? "open" : "xdg-open", address];
  spawn(command, args, { stdio: "ignore", detached: true })
    .on("error", () => {})
    .unref();
}

createServer(onRequest)
  .on("error", (error) => {
    console.error(
      error.code === "EADDRINUSE"
        ? `Port ${port} is taken. Stop the program that uses it, or choose another port: PORT=3005 npm start`
        : `The page could not be served: ${error.message}`,
    );
    process.exit(1);
  })
  .listen(port, "localhost", function () {
    // Where PORT is 0, the system chooses one.
    const address = `http://localhost:${this.address().port}/`;
    console.log(`Case Review is served on ${address} until you press Ctrl+C.`);
    console.log(`${address}?empty opens it with an empty workbook.`);
    openBrowser(address);
  });
