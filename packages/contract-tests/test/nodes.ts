import { type Located, locateRuntime } from "./locate.ts";

/** The supported versions of Node.js, by their major version. */
export const nodes: Readonly<Record<string, Located>> = {
  22: locateRuntime("node-22"),
  24: { path: process.execPath },
  26: locateRuntime("node-26"),
};
