import { type Located, locateRuntime } from "./locate.ts";

/** Every version of Node.js that is supported, by its number. */
export const nodes: Readonly<Record<string, Located>> = {
  22: locateRuntime("node-22"),
  24: { path: process.execPath },
  26: locateRuntime("node-26"),
};
