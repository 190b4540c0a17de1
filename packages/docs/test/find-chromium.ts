import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import type { TestProject } from "vitest/node";
import { installDebianPackages } from "../../../config/install-debian-packages.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** The path of the browser that the tests use, or `undefined` if no browser was found. */
    chromium: string | undefined;
  }
}

const COMMANDS = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome", "microsoft-edge"];
const APPS = ["/Applications/Google Chrome.app/Contents/MacOS/Google Chrome", "/opt/google/chrome/chrome"];

/** Finds a browser for the tests. If there is none, prints why the tests in a browser are skipped. */
export function setup(project: TestProject): void {
  const { path, missing } = obtainChromium();
  if (missing) console.warn(`docs: the tests in Chromium are skipped: ${missing}`);
  project.provide("chromium", path);
}

/**
 * Finds a browser. If there is none, installs Chromium if that is allowed. Otherwise, returns the reason why no browser
 * is available.
 */
export function obtainChromium(): { readonly path?: string; readonly missing?: string } {
  const found = findChromium();
  if (found) return { path: found };
  const reason = installDebianPackages("chromium");
  if (reason !== undefined) return { missing: `no browser is installed: set CHROMIUM_PATH to its path, or ${reason}` };
  const installed = findChromium();
  return installed ? { path: installed } : { missing: "apt-get installed no browser" };
}

function findChromium(): string | undefined {
  const { CHROMIUM_PATH, PATH = "" } = process.env;
  if (CHROMIUM_PATH) return CHROMIUM_PATH;
  const folders = [...PATH.split(delimiter), "/usr/bin", "/snap/bin"];
  return [...COMMANDS.flatMap((name) => folders.map((folder) => join(folder, name))), ...APPS].find(existsSync);
}
