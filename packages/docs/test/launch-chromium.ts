import { type Browser, chromium } from "playwright-core";

/**
 * The command-line flags of Chromium. Some turn off background requests. Others turn off the sandbox, because with the
 * sandbox, root can't start Chromium in a container.
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

/** Starts Chromium without a window. Only the test's own time limit applies. */
export function launchChromium(executablePath: string): Promise<Browser> {
  return chromium.launch({ executablePath, args: FLAGS, timeout: 0 });
}
