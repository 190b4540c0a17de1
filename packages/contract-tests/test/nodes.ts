import { findRuntime, type Installed } from "./find-installed.ts";

/** The supported Node.js versions, by major version. */
export const nodes: Readonly<Record<string, Installed>> = {
  22: findRuntime("node-22"),
  24: { path: process.execPath },
  26: findRuntime("node-26"),
};
