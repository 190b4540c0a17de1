import { controlSchemas } from "../controls/control-schemas.ts";
import { checkArgument } from "../controls/object-schema.ts";
import { findSimilar } from "../options/find-similar.ts";
import type { MockCloudOptions } from "./mock-cloud.ts";

const TYPES: Readonly<Record<keyof MockCloudOptions, string>> = {
  apiVersion: "string",
  apiVersions: "list",
  seed: "number or string",
  delayMs: "number",
  clock: "string",
  keys: "list",
  connectionString: "string",
  strict: "boolean",
  faults: "list",
  log: "function",
  port: "number",
  host: "string",
  allowedHosts: "list",
  cors: "boolean",
  state: "string",
  controls: "boolean",
  requestTimeoutMs: "number",
  sql: "boolean or object",
};

/** Checks the names and types of a mock's options, since JavaScript callers can pass anything. */
export function checkOptions(options: MockCloudOptions): void {
  for (const [name, value] of Object.entries(options)) {
    if (!Object.hasOwn(TYPES, name)) {
      const similar = findSimilar(name, Object.keys(TYPES));
      throw new TypeError(`unknown option ${name}${similar === undefined ? "" : `. Did you mean ${similar}?`}`);
    }
    const expected = TYPES[name as keyof MockCloudOptions];
    const type = Array.isArray(value) ? "list" : typeof value;
    if (value === undefined || expected.split(" or ").includes(type)) continue;
    const actual = type === "object" ? "an object" : `a ${type}`;
    throw new TypeError(`${name} must be a ${expected}, not ${value === null ? "null" : actual}`);
  }
  for (const key of options.keys ?? []) checkArgument(key, controlSchemas.keyOptions);
}
