import { expect, test } from "vitest";
import { readFaultFile } from "../../src/command/command-line.ts";
import { FAULT_EFFECTS, FAULT_PROPERTIES } from "../../src/faults/fault-properties.ts";
import { parseFaults } from "../../src/faults/parse-fault.ts";
import { temporaryFile } from "../temporary-file.ts";

const cycle: { self?: unknown } = {};
cycle.self = cycle;

test.each([
  [{}, "faults must be a list, not {}"],
  [[3], "faults[0] must be an object, not 3"],
  [[null], "faults[0] must be an object, not null"],
  [[["status"]], 'faults[0] must be an object, not ["status"]'],
  [[{ stauts: 500 }], /^faults\[0\]\.stauts: unknown field; a fault's fields are operation, /],
  [[{ status: 500 }, { status: "500" }], 'faults[1].status must be an HTTP status from 200 to 599, not "500"'],
  [[{ status: 500, probability: Number.NaN }], "faults[0].probability must be a number from 0 to 1, not NaN"],
  [[{ latencyMs: Infinity }], /latencyMs must be a number of milliseconds up to 2147483647 \(.*\), not Infinity$/],
  [[{ rateLimit: { perSecond: Number.NaN } }], /rateLimit must be .* not a value that JSON cannot represent$/],
  [[{ status: 500, body: cycle }], "faults[0].body must be JSON, not a value that JSON cannot represent"],
  [[{ status: 429, retryAfter: "1\r\nset-cookie: a=b" }], /^faults\[0\]\.retryAfter must be seconds or an HTTP date, /],
  [[{ status: 409, locked: true }], "faults[0]: status and locked both set the status; keep one, or add two faults"],
  [[{ operation: "clusters.list" }], /^faults\[0\]: the fault has no effect; set one of status, /],
])("parseFaults() rejects %j and says what would be valid", (faults: unknown, message) => {
  expect(() => parseFaults(faults)).toThrow(typeof message === "string" ? new TypeError(message) : message);
});

test("parseFaults() returns valid faults unchanged, also with undefined fields", () => {
  const none = { operation: undefined, count: undefined, locked: undefined };
  const faults = [{ operation: ["clusters.list"], after: 1, count: 2, status: 503, retryAfter: 1 }, { truncate: true }];
  expect(parseFaults([...faults, { status: 500, ...none }])).toEqual([...faults, { status: 500, ...none }]);
});

const FLAGS = ["applied", "truncate", "hang", "html", "locked", "creationFailed", "jobFailed"];
const FIELDS: readonly (readonly [field: string, valid: readonly unknown[], invalid: readonly unknown[]])[] = [
  ...FLAGS.map((flag) => [flag, [true, false], ["true", 1]] as const),
  ["operation", ["clusters.list", ["clusters.list", "clusters.get"]], ["", 1, ["clusters.list", ""], [1]]],
  ["after", [0, 1], [-1, 0.5, "1"]],
  ["count", [0, 1], [-1, 0.5, "1"]],
  ["probability", [0, 0.5, 1], [-0.1, 1.1, "0.5"]],
  ["status", [200, 599], [199, 600, 200.5, "200"]],
  ["retryAfter", [1, "1"], [true, null]],
  ["body", [null, "text", { message: "lost" }], []],
  ["latencyMs", [0, 1, 2_147_483_647], [-1, "1", 2_147_483_648]],
  ["reset", ["before", "after"], ["", true]],
  ["rateLimit", [{ perSecond: 0.5 }], [{ perSecond: 0 }, {}, null]],
  ["sql", ["refuse", "delay"], ["", "lose", true]],
];

test("the tests of parseFaults() cover every field, and each is an effect unless it refines one or selects calls", () => {
  expect(FIELDS.map(([field]) => field).sort()).toEqual(Object.keys(FAULT_PROPERTIES).sort());
  const others = Object.keys(FAULT_PROPERTIES).filter((field) => !(field in FAULT_EFFECTS));
  expect(others).toEqual(["operation", "after", "count", "probability", "retryAfter", "body", "applied"]);
});

test.each(FIELDS)("parseFaults() checks %s, and accepts it on its own if it is an effect", (field, valid, invalid) => {
  for (const value of valid) {
    const base = ["locked", "rateLimit"].includes(field) ? { reset: "after" } : { status: 500 };
    expect(parseFaults([{ ...base, [field]: value }])).toEqual([{ ...base, [field]: value }]);
    const parse = (): unknown => parseFaults([{ [field]: value }]);
    if (field in FAULT_EFFECTS) expect(parse()).toEqual([{ [field]: value }]);
    else expect(parse).toThrow(`the fault has no effect; set one of ${Object.keys(FAULT_EFFECTS).join(", ")}`);
  }
  for (const value of invalid)
    expect(() => parseFaults([{ status: 500, [field]: value }])).toThrow(`faults[0].${field} must be `);
});

test.each([
  ["yaml.json", "- status: 500\n", "No number after minus sign in JSON", SyntaxError],
  ["bad.yaml", "- status: never\n", 'faults[0].status must be an HTTP status from 200 to 599, not "never"', TypeError],
  ["empty.yaml", "", "faults must be a list, not undefined", TypeError],
  ["none.json", undefined, "ENOENT", Error],
] as const)("readFaultFile() names %s if it is invalid, and keeps the cause", async (name, text, problem, cause) => {
  const path = temporaryFile(name, text);
  const message = expect.stringContaining(`${path}: ${problem}`);
  await expect(readFaultFile(path)).rejects.toMatchObject({ message, cause: expect.any(cause) });
});
