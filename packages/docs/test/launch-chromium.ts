import { type Browser, chromium } from "playwright-core";

/**
 * The flags turn off the sandbox, so that root can start Chromium in a container, and the background requests of the
 * browser.
 */
const FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** Starts Chromium without a window. Only the time limit of the test applies to the start. */
export function launchChromium(executablePath: string): Promise<Browser> {
  return chromium.launch({ executablePath, args: FLAGS, timeout: 0 });
}
