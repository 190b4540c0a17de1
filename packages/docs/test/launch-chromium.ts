import { type Browser, chromium } from "playwright-core";

/** Turn off background requests and the sandbox. In a container, root can't start Chromium with the sandbox. */
const FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** Starts headless Chromium without a time limit of its own, so only the test's time limit applies. */
export function launchChromium(executablePath: string): Promise<Browser> {
  return chromium.launch({ executablePath, args: FLAGS, timeout: 0 });
}
