import { type Browser, chromium } from "playwright-core";

/**
 * The flags with which Chromium starts. They turn off its sandbox, with which root can't start Chromium in a container,
 * and its background requests.
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
