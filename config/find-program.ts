import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";

const CHROMIUM = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome", "microsoft-edge"];
const APPS = ["/Applications/Google Chrome.app/Contents/MacOS/Google Chrome", "/opt/google/chrome/chrome"];

export function findProgram(...names: readonly string[]): string | undefined {
  const folders = [...(process.env.PATH ?? "").split(delimiter), "/usr/bin", "/snap/bin"];
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find(existsSync);
}

/** Returns `CHROMIUM_PATH` or, if it isn't set, the path of the first Chromium-based browser found. */
export function findChromium(): string | undefined {
  return process.env.CHROMIUM_PATH || (findProgram(...CHROMIUM) ?? APPS.find(existsSync));
}
