import { expect, test } from "vitest";
import { findViolations } from "../../src/openapi/check-request.ts";
import { openCloud } from "../version-2024-09-16.ts";

const basic = (change: object): object => ({
  name: "lost-one",
  provider: "GCP",
  spec: { serverless: { regions: ["us-central1"] } },
  ...change,
});

test.each([
  ["POST /clusters", basic({ provider: "gcp" }), 'provider: must be one of "GCP", "AWS", "AZURE", not "gcp"'],
  [
    "POST /clusters",
    basic({ name: "LOST ONE" }),
    'name: must match the pattern ^[a-z0-9]([a-z0-9-]*[a-z0-9])?$, unlike "LOST ONE"',
  ],
  ["POST /clusters", basic({ name: "lost" }), "name: must have at least 6 characters, not 4"],
  ["POST /clusters", basic({ name: ["lost-one"] }), "name: must be a string, not an array"],
  ["POST /clusters", [], "body: must be an object, not an array"],
  [
    "POST /clusters",
    basic({ provider: "x".repeat(200) }),
    expect.stringMatching(/^invalid argument: provider: must be one of .*, not "x{99}…$/),
  ],
  [
    "POST /clusters",
    basic({ provider: "AZURE" }),
    "spec.serverless.regions.0: only Advanced clusters run on AZURE: choose GCP or AWS",
  ],
  [
    "POST /clusters",
    basic({ provider: "AWS" }),
    expect.stringMatching(/regions\.0: us-central1 is not a region of AWS: choose ap-south-1, /),
  ],
  [
    "POST /clusters",
    basic({ spec: { parent_id: "00000000-0000-0000-0000-000000000002", serverless: { regions: ["us-central1"] } } }),
    "the parent must exist",
  ],
  [
    "PATCH /clusters/00000000-0000-4000-8000-000000000000/backups-config",
    { retention_days: 9 },
    expect.stringMatching(/^invalid argument: retention_days: must be one of 2, /),
  ],
  ["GET /clusters/lost-one", undefined, 'cluster_id: must be a UUID, not "lost-one"'],
  ["GET /users/persons-by-email", undefined, "email: is required"],
  ["GET /clusters?pagination.limit=ten", undefined, "pagination.limit: must be an integer, not a string"],
])("%s with the body %j is rejected with a message that says what would be valid", async (line, body, message) => {
  const reply = await openCloud().call(line, body);
  const expected = typeof message === "string" ? `invalid argument: ${message}` : message;
  expect([reply.status, reply.body.message]).toEqual([400, expected]);
});

test.each<[object, unknown, string, string]>([
  [{ type: ["string", "integer"] }, null, "body", "must be a string or an integer, not null"],
  [{ type: ["string", "null"] }, 0.5, "body", "must be a string or null, not a fraction"],
  [{ minLength: 1 }, "", "body", "must not be empty"],
  [{ minLength: 2 }, "a", "body", "must have at least 2 characters, not 1"],
  [{ enum: ["a"] }, "x".repeat(98), "body", `must be one of "a", not "${"x".repeat(98)}"`],
  [{ enum: ["a"] }, "x".repeat(99), "body", `must be one of "a", not "${"x".repeat(99)}…`],
  [{ const: "a.b" }, "a", "body", 'does not match "a.b"'],
  [{ uniqueItems: true }, [1, 1], "body", "duplicate items at indexes 0 and 1"],
  [{ properties: { a: { required: ["b"] } } }, { a: {} }, "a.b", "is required"],
  [{ properties: { a: { items: false } } }, { a: [1] }, "a.0", "unknown field"],
  [{ properties: { "a/~b": { minItems: 1 } } }, { "a/~b": [] }, "a~1~0b", "must not be empty"],
])("findViolations() describes what the schema %j doesn't allow: case %#", (schema, value, field, description) => {
  expect(findViolations(value, schema)).toEqual([{ field, description }]);
});
