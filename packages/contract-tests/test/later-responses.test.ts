import { createClient } from "@crdb-cloud/core/2024-09-16";
import { apiVersions } from "@crdb-cloud/mock";
import { describe, expect, test } from "vitest";
import { listDocumented } from "../src/documented-operations.ts";
import { findMethod } from "../src/find-method.ts";
import { readDocument } from "../src/read-document.ts";

const LATER = apiVersions.filter((version) => version > "2024-09-16");
const older = new Map(listDocumented(readDocument("2024-09-16")).map((operation) => [operation.id, operation]));

/** Adds a field to each object and replaces each string in capitals, such as an enum value, with an unknown one. */
function fromTheFuture(value: unknown): unknown {
  if (typeof value === "string") return /^[A-Z][A-Z_]+$/.test(value) ? `${value}_OF_TOMORROW` : value;
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map(fromTheFuture);
  return { ...Object.fromEntries(Object.entries(value).map(([key, one]) => [key, fromTheFuture(one)])), tomorrow: 1 };
}

/** Returns copies of the body, each without one of its fields. */
function withoutOneField(body: object): object[] {
  return Object.keys(body).map((field) => Object.fromEntries(Object.entries(body).filter(([name]) => name !== field)));
}

describe.each(LATER)("a client of 2024-09-16 and responses of %s", (version) => {
  const cases = listDocumented(readDocument(version)).flatMap(({ id, responses }) => {
    const params = older.get(id)?.params[0];
    const bodies = responses.filter(({ status, body }) => status === 200 && typeof body === "object" && body !== null);
    return params === undefined ? [] : [{ id, params, bodies: bodies.map(({ body }) => body as object) }];
  });

  test.each(cases)(
    "$id returns a response unchanged, even with missing fields, unknown fields or unknown values",
    async (operation) => {
      const { id, params, bodies } = operation;
      let body: unknown;
      const cloud = createClient({ apiKey: "CCDB1_test", fetch: async () => Response.json(body), rateLimit: false });
      const method = findMethod(cloud, id);
      for (body of bodies.flatMap((one) => [one, fromTheFuture(one), ...withoutOneField(one)])) {
        expect(await method(params)).toEqual(body);
      }
    },
  );
});
