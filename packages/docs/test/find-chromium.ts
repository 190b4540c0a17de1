import type { TestProject } from "vitest/node";
import { findChromium } from "../../../config/find-program.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** The path of the browser that the tests use, or `undefined` if no browser was found. */
    chromium: string | undefined;
  }
}

/** Finds a browser for the tests. If there is none, prints why the tests in a browser are skipped. */
export function setup(project: TestProject): void {
  const chromium = findChromium();
  if (!chromium) console.warn("docs: the tests in Chromium are skipped: install it, or set CHROMIUM_PATH to its path");
  project.provide("chromium", chromium);
}
