import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, Page } from "playwright-core";
import type { SiteFiles } from "../src/build-site.ts";
import { launchChromium } from "./launch-chromium.ts";

/** A browser, and the site as files in a folder. */
export interface OpenSite {
  /** The address of the folder. */
  readonly folder: string;
  /** Opens a page, and notes what it complains of and asks for. */
  open(url: string, look?: Look): Promise<{ page: Page; complaints: string[]; requests: string[] }>;
  close(): Promise<void>;
}

/** What a reader has. */
export interface Look {
  readonly width?: number;
  readonly colorScheme?: "light" | "dark";
}

/** Writes the site into a folder and starts a browser. */
export async function openSite(files: SiteFiles, executablePath: string): Promise<OpenSite> {
  const folder = await mkdtemp(join(tmpdir(), "crdb-cloud-docs-"));
  for (const [name, content] of files) await writeFile(join(folder, name), content);
  const browser = await launchChromium(executablePath);
  return {
    folder: pathToFileURL(folder).href,
    open: (url, look) => openPage(browser, url, look),
    async close() {
      await browser.close();
      await rm(folder, { recursive: true });
    },
  };
}

async function openPage(
  browser: Browser,
  url: string,
  { width = 1440, colorScheme = "light" }: Look = {},
): ReturnType<OpenSite["open"]> {
  const page = await browser.newPage({ viewport: { width, height: 900 }, colorScheme });
  page.setDefaultTimeout(10_000);
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
