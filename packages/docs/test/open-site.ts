import { once } from "node:events";
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join } from "node:path";
import type { Page } from "playwright-core";
import { SITE_URL } from "./build-once.ts";
import { launchChromium } from "./launch-chromium.ts";

/** The built site, served on a local port, and a browser that shows all its pages in one tab. */
export type OpenSite = Awaited<ReturnType<typeof openSite>>;

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".xml": "application/xml",
};

export async function openSite(folder: string, executablePath: string) {
  const base = new URL(SITE_URL).pathname;
  const server = createServer(({ url = "/" }, response) => {
    const { pathname } = new URL(url, "http://localhost");
    const index = pathname.endsWith("/") ? "index.html" : "";
    const file = join(folder, decodeURIComponent(pathname.slice(base.length)), index);
    const content = pathname.startsWith(base) ? readIfPresent(file) : undefined;
    const type = MEDIA_TYPES[extname(file)] ?? "application/octet-stream";
    // Most pages have the same scripts and styles, so the browser shouldn't request them again.
    response.writeHead(content ? 200 : 404, {
      "Cache-Control": "max-age=3600",
      "Content-Type": content ? type : "text/html; charset=utf-8",
    });
    response.end(content ?? readIfPresent(join(folder, "404.html")));
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}${base}`;
  const browser = await launchChromium(executablePath);
  // Opening a tab takes half a second of CPU time, so all pages of the site are shown in one tab.
  const page = await browser.newPage();
  // Actions on the page have no time limit besides that of the test.
  page.setDefaultTimeout(0);
  // Starlight adds the search input in an idle callback. In headless Chromium, idle callbacks sometimes never run.
  await page.addInitScript(() => {
    Object.assign(window, { requestIdleCallback: (run: () => void) => setTimeout(run) });
  });
  // Both lists start again with each `open()`: warnings, errors and failed requests, and the URLs of all requests.
  const complaints: string[] = [];
  const requests: string[] = [];
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("request", (request) => requests.push(request.url()));
  page.on("requestfailed", (request) => {
    // When the browser leaves a page, it aborts the page's requests, which isn't a failure.
    if (request.failure()?.errorText !== "net::ERR_ABORTED") complaints.push(`${request.url()} failed`);
  });
  return {
    url,
    complaints,
    requests,
    /** Opens one of the site's pages. First clears the `localStorage` and `sessionStorage` of earlier pages. */
    async open(path: string, width = 1280): Promise<Page> {
      // A page may store something when the browser leaves it, so the storage is cleared when the new page starts.
      await using _clearing = await page.addInitScript(() => {
        localStorage.clear();
        sessionStorage.clear();
      });
      complaints.length = 0;
      requests.length = 0;
      await page.setViewportSize({ width, height: 600 });
      await page.goto(new URL(path, url).href);
      return page;
    },
    async close(): Promise<void> {
      await browser.close();
      server.closeAllConnections();
      server.close();
    },
  };
}

function readIfPresent(file: string): Buffer | undefined {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
}
