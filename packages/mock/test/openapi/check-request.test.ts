import { expect, test } from "vitest";
import { findViolations } from "../../src/openapi/check-request.ts";
import { openCloud, UNKNOWN } from "../version-2024-09-16.ts";

const BACKUPS = `PATCH /clusters/${UNKNOWN}/backups-config`;
const dedicated = {
  hardware: { machine_spec: { num_virtual_cpus: 4 }, storage_gib: 150 },
  region_nodes: { "us-central1": 3 },
};
const serverless = { regions: ["us-central1"] };

test.each([
  [{ provider: "gcp" }, 'provider: must be one of "GCP", "AWS", "AZURE", not "gcp"'],
  [{ name: "LOST ONE" }, 'name: must match the pattern ^[a-z0-9]([a-z0-9-]*[a-z0-9])?$, but "LOST ONE" does not'],
  [{ name: "lost" }, "name: must have at least 6 characters, not 4"],
  [{ name: ["lost-one"] }, "name: must be a string, not an array"],
  [{ provider: "x".repeat(200) }, expect.stringMatching(/provider: must be one of .*, not "x{99}…$/)],
  [{ provider: "AZURE" }, "spec.serverless.regions.0: only Advanced clusters run on AZURE: choose GCP or AWS"],
  [{ provider: "AWS" }, "invalid region name 'us-central1' for AWS. Did you mean to use 'eu-central-1'"],
  [
    { spec: { serverless: { regions: ["us-east-1"] } } },
    "invalid region name 'us-east-1' for GCP. Did you mean to use 'us-east1'",
  ],
  [{ spec: { dedicated: { ...dedicated, cockroach_version: "v22.1" } } }, "unsupported version: v22.1"],
  [{ spec: { parent_id: UNKNOWN, serverless } }, "the parent must exist"],
])("clusters.create with %j is rejected with a message that says what would be valid", async (change, message) => {
  const body = { name: "lost-one", provider: "GCP", spec: { serverless }, ...change };
  const expected = typeof message === "string" ? `400 invalid argument: ${message}` : message;
  expect(await openCloud().problem("POST /clusters", body)).toEqual(expected);
});

test.each([
  ["POST /clusters", [], "body: must be an object, not an array"],
  [BACKUPS, { retention_days: 9 }, "retention_days: must be one of 2, 7, 30, 90, 365, not 9"],
  ["GET /clusters/lost-one", undefined, 'cluster_id: must be a UUID, not "lost-one"'],
  ["GET /users/persons-by-email", undefined, "email: is required"],
  ["GET /clusters?pagination.limit=ten", undefined, "pagination.limit: must be an integer, not a string"],
])("%s with the body %j is rejected with a message that says what would be valid", async (line, body, message) => {
  expect(await openCloud().problem(line, body)).toBe(`400 invalid argument: ${message}`);
});

test("an error response lists up to 20 violations, counts the rest, and says how many labels are allowed", async () => {
  const names = Array.from({ length: 1000 }, (_, index) => `nowhere-${index}`);
  const body = { name: "lost-one", ...Object.fromEntries(names.map((name) => [name, 1])) };
  const reply = await openCloud().call("POST /folders", body);
  expect([reply.status, reply.body.details[0].field_violations.length]).toEqual([400, 20]);
  expect(reply.body.message).toMatch(/; and 980 more$/);
  const labels = Object.fromEntries(names.slice(0, 51).map((name) => [name, ""]));
  const problem = await openCloud().problem("POST /folders", { name: "labeled", labels });
  expect(problem).toContain("labels: must have at most 50 properties");
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
  [{ properties: { "a/~ b": { enum: [1] } } }, { "a/~ b": [] }, "a~1~0%20b", "must be one of 1, not []"],
  [{ minItems: 1 }, [], "body", "must not be empty"],
])("findViolations() describes what the schema %j doesn't allow: case %#", (schema, value, field, description) => {
  expect(findViolations(value, schema)).toEqual([{ field, description }]);
});
