import { mkdtemp, readFile, rm } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium as browser, type Page } from "playwright-core";
import { inject } from "vitest";
import type { Targets } from "../../src/run-suites.ts";
import type { Located } from "../locate.ts";
import type { Run, Runtime } from "./runtime.ts";

/** A browser that keeps to itself. */
const FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** A page in Chromium, with the suite bundled, of another origin than the mocks. */
export function chromium({ path, missing }: Located): Runtime {
  return {
    name: "Chromium",
    wrapper: "core",
    // Not pinned, unlike the others: a table that names it would be out of date on the next machine.
    version: "the machine's",
    missing,
    async start(targets, onLine) {
      const profile = await mkdtemp(join(tmpdir(), "crdb-cloud-chromium-"));
      const context = await browser.launchPersistentContext(profile, { executablePath: path, args: FLAGS });
      const page = await context.newPage();
      const ended = runPage(page, targets, onLine).finally(async () => {
        await context.close();
        await rm(profile, { recursive: true, force: true });
      });
      return { ended, kill: () => void context.close() };
    },
  };
}

async function runPage(page: Page, targets: Targets, onLine: (line: string) => void): Run["ended"] {
  let stderr = "";
  page.on("console", (message) => {
    const text = message.text();
    if (message.type() === "log") return onLine(text);
    // Chromium reports each refusal, and the suite provokes them.
    if (!text.startsWith("Failed to load resource")) stderr += `${text}\n`;
  });
  const site = await startSite();
  try {
    await page.goto(`${site.url}/#${encodeURIComponent(JSON.stringify(targets))}`);
    await page.evaluate("import('/page.mjs')");
    return { code: 0, stderr };
  } catch (error) {
    return { code: 1, stderr: stderr + String(error) };
  } finally {
    site.close();
  }
}

/** Serves an empty page, and the suite. */
async function startSite(): Promise<{ url: string; close: () => void }> {
  const suite = await readFile(join(inject("prepared").project, "suite/whole/page.mjs"));
  const server = createServer(({ url }, response) => {
    if (url === "/page.mjs") return void response.setHeader("content-type", "text/javascript").end(suite);
    response.setHeader("content-type", "text/html").end("<!doctype html><link rel=icon href=data:,>");
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const close = (): void => {
    server.close();
    server.closeAllConnections();
  };
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, close };
}
