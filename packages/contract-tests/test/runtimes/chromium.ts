import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { inject } from "vitest";
import { launchChromium } from "../../../docs/test/launch-chromium.ts";
import type { Installed } from "../find-installed.ts";
import type { Run, Runtime } from "./runtime.ts";

/** Creates a runtime that runs the contract tests in a Chromium page whose origin isn't the mocks'. */
export function chromium({ path, missing }: Installed): Runtime {
  return {
    name: "Chromium",
    packageName: "core",
    // Chromium's version isn't pinned, so the guide's table would differ between machines if it contained the number.
    version: "the installed version",
    missing,
    async start(targets, onLine) {
      const browser = await launchChromium(path);
      const ended = runPage(await browser.newPage(), targets, onLine).finally(() => browser.close());
      return { ended, kill: () => void browser.close() };
    },
  };
}

async function runPage(page: Page, targets: string, onLine: (line: string) => void): Run["ended"] {
  let stderr = "";
  page.on("console", (message) => {
    const text = message.text();
    if (message.type() === "log") return onLine(text);
    // Chromium prints "Failed to load resource" for each error response. The contract tests cause many error responses.
    if (!text.startsWith("Failed to load resource")) stderr += `${text}\n`;
  });
  const site = await startSite();
  try {
    await page.goto(`${site.url}/#${encodeURIComponent(targets)}`, { timeout: 0 });
    await page.evaluate("import('/page.mjs')");
    return { code: 0, stderr };
  } catch (error) {
    return { code: 1, stderr: stderr + String(error) };
  } finally {
    site.close();
  }
}

/** Serves an empty page and the script with the contract tests. */
async function startSite(): Promise<{ url: string; close: () => void }> {
  const suite = await readFile(join(inject("installation").project, "suite/whole/page.mjs"));
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
