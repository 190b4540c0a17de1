import { existsSync } from "node:fs";
import { join } from "node:path";
import { inject } from "vitest";
import { RUNTIMES, TOOLS } from "../src/folders.ts";

/** Something that may not be on this machine. */
export interface Located {
  readonly path: string;
  /** Why it isn't here. */
  readonly missing?: string;
}

const RUNTIME_FILES = {
  bun: "bun/bin/bun.exe",
  deno: "deno/deno",
  "node-22": `node-22-${process.platform}-${process.arch}/bin/node`,
  "node-26": `node-26-${process.platform}-${process.arch}/bin/node`,
  workerd: "workerd/bin/workerd",
};

/** Where Debian and others put Chromium. */
const CHROMIUM = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

/** Finds a runtime that comes from npm. */
export function locateRuntime(name: keyof typeof RUNTIME_FILES): Located {
  return locate(join(RUNTIMES, "node_modules", RUNTIME_FILES[name]), inject("prepared").missing.runtimes);
}

/** Finds a command that judges packages. */
export function locateTool(file: string): Located {
  return locate(join(TOOLS, "node_modules", file), inject("prepared").missing.tools);
}

/** Finds the project that has all packages installed. */
export function locateProject(): Located {
  const { project, missing } = inject("prepared");
  return missing.project === undefined ? { path: project } : { path: project, missing: missing.project };
}

/** Finds Chromium, which no package of npm holds: on Debian, `apt-get install chromium`. */
export function locateChromium(): Located {
  const path = [process.env.CHROMIUM_PATH, ...CHROMIUM].find((file) => file !== undefined && existsSync(file));
  if (path !== undefined) return { path };
  return { path: "", missing: "Chromium isn't installed: `apt-get install chromium`, or set CHROMIUM_PATH" };
}

/** What the title of a test says of something that isn't here, so that the totals say it too. */
export function reasonOf({ missing }: { readonly missing?: string | undefined }): string {
  return missing === undefined ? "" : `: skipped: ${missing}`;
}

function locate(path: string, reason: string | undefined): Located {
  if (existsSync(path)) return { path };
  return { path, missing: reason ?? `there is none for ${process.platform} on ${process.arch}` };
}
