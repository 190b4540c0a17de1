import { type Browser, chromium } from "playwright-core";

/**
 * The features that are turned off, instead of those that Playwright turns off. The last two are pages for the address
 * bar, which take a process and a second of CPU time. The others send requests in the background, or delay a page.
 */
const DISABLED_FEATURES = [
  "AimEnabled",
  "HttpsUpgrades",
  "MediaRouter",
  "NetworkTimeServiceQuerying",
  "OptimizationHints",
  "PaintHolding",
  "PreconnectToSearch",
  "WebUIOmniboxAimPopup",
  "WebUIOmniboxPopup",
];

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
  `--disable-features=${DISABLED_FEATURES.join(",")}`,
];

/** Starts Chromium without a window. Only the test's own time limit applies. */
export function launchChromium(executablePath: string): Promise<Browser> {
  return chromium.launch({ executablePath, args: FLAGS, timeout: 0 });
}
