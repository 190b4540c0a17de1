import type { Fault } from "./fault.ts";
import { SQL_FAULTS } from "./sql-fault.ts";

type Check = readonly [expected: string, test: (value: unknown) => boolean];

const FLAG: Check = ["a boolean", (value) => typeof value === "boolean"];
const COUNT: Check = ["a whole number of 0 or more", (value) => Number.isInteger(value) && Number(value) >= 0];

const CHECKS: Readonly<Record<keyof Fault, Check>> = {
  operation: [
    "an operationId or a list of operationIds",
    (value) => [value].flat().every((id) => typeof id === "string" && id !== ""),
  ],
  after: COUNT,
  count: COUNT,
  probability: ["a number from 0 to 1", (value) => typeof value === "number" && value >= 0 && value <= 1],
  status: [
    "an HTTP status from 200 to 599",
    (value) => Number.isInteger(value) && Number(value) >= 200 && Number(value) <= 599,
  ],
  retryAfter: ["seconds or an HTTP date", (value) => typeof value === "number" || typeof value === "string"],
  body: ["anything", () => true],
  applied: FLAG,
  latencyMs: ["a number of milliseconds", (value) => typeof value === "number" && value >= 0],
  reset: ['"before" or "after"', (value) => value === "before" || value === "after"],
  truncate: FLAG,
  html: FLAG,
  rateLimit: [
    "{ perSecond } with a number above 0",
    (value) => Number((value as { perSecond?: unknown } | null)?.perSecond) > 0,
  ],
  locked: FLAG,
  creationFailed: FLAG,
  jobFailed: FLAG,
  sql: [Object.keys(SQL_FAULTS).join(", "), (value) => Object.hasOwn(SQL_FAULTS, String(value))],
};

const EFFECTS: readonly (keyof Fault)[] = [
  "status",
  "latencyMs",
  "reset",
  "truncate",
  "html",
  "rateLimit",
  "locked",
  "creationFailed",
  "jobFailed",
  "sql",
];

/**
 * Checks a list of faults.
 *
 * @throws {TypeError} if one of the faults is invalid
 */
export function parseFaults(faults: unknown): Fault[] {
  if (!Array.isArray(faults)) throw new TypeError(`faults: expected a list, got ${JSON.stringify(faults)}`);
  return faults.map((fault, index) => parseFault(fault, `faults[${index}]`));
}

/**
 * Checks a fault that comes from a file or from untyped code.
 *
 * @param name the name of the fault in error messages, such as `faults[0]`
 * @throws {TypeError} if a field is unknown or has the wrong type, or if the fault has no effect
 */
export function parseFault(fault: unknown, name: string): Fault {
  if (typeof fault !== "object" || fault === null || Array.isArray(fault)) {
    throw new TypeError(`${name}: expected an object, got ${JSON.stringify(fault)}`);
  }
  for (const [field, value] of Object.entries(fault)) {
    if (!Object.hasOwn(CHECKS, field)) {
      throw new TypeError(
        `${name}.${field}: unknown field; the fields of a fault are ${Object.keys(CHECKS).join(", ")}`,
      );
    }
    const [expected, test] = CHECKS[field as keyof Fault];
    if (value !== undefined && !test(value)) {
      throw new TypeError(`${name}.${field}: expected ${expected}, got ${JSON.stringify(value)}`);
    }
  }
  if (!EFFECTS.some((effect) => (fault as Fault)[effect] !== undefined)) {
    throw new TypeError(`${name}: the fault has no effect; set one of ${EFFECTS.join(", ")}`);
  }
  return fault as Fault;
}
