import { once } from "node:events";
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { SITE_URL } from "./build-once.ts";
import { launchChromium } from "./launch-chromium.ts";

/** The built site, served on a local port, and a browser that opens pages of the site. */
export interface OpenSite {
  /** The URL of the site's home page. */
  readonly url: string;
  /** Opens a page of the site in a window of its own. Records the requests of the page and its console errors. */
  open(path: string, width?: number): Promise<{ page: Page; complaints: string[]; requests: string[] }>;
  close(): Promise<void>;
}

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".xml": "application/xml",
};

/** Serves the site below its base path, and starts a browser. */
export async function openSite(folder: string, executablePath: string): Promise<OpenSite> {
  const base = new URL(SITE_URL).pathname;
  const server = createServer(({ url = "/" }, response) => {
    const { pathname } = new URL(url, "http://localhost");
    const index = pathname.endsWith("/") ? "index.html" : "";
    const file = join(folder, decodeURIComponent(pathname.slice(base.length)), index);
    const content = pathname.startsWith(base) ? readIfPresent(file) : undefined;
    const type = MEDIA_TYPES[extname(file)] ?? "application/octet-stream";
    response.writeHead(content ? 200 : 404, { "Content-Type": content ? type : "text/html; charset=utf-8" });
    response.end(content ?? readIfPresent(join(folder, "404.html")));
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}${base}`;
  const browser = await launchChromium(executablePath);
  return {
    url,
    open: (path, width) => openPage(browser, new URL(path, url).href, width),
    async close() {
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

async function openPage(browser: Browser, url: string, width = 1440): ReturnType<OpenSite["open"]> {
  const page = await browser.newPage({ viewport: { width, height: 900 } });
  // Actions on the page have no time limit besides that of the test.
  page.setDefaultTimeout(0);
  const complaints: string[] = [];
  const requests: string[] = [];
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("request", (request) => requests.push(request.url()));
  page.on("requestfailed", (request) => complaints.push(`${request.url()} failed`));
  await page.goto(url);
  return { page, complaints, requests };
}
