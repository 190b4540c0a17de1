import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { apiVersions, type MockCloud, startMockCloud } from "@crdb-cloud/mock";
import { dereference, isReference, listOperations, type OpenApiDocument } from "@crdb-cloud/scripts/openapi";
import { expect, test } from "vitest";
import { JUDGES } from "../src/folders.ts";
import { readDocument } from "../src/read-document.ts";
import { toOpenApi30 } from "./to-openapi-3-0.ts";

const DREDD = join(JUDGES, "node_modules/dredd/bin/dredd");
const HOOKS = fileURLToPath(new URL("dredd-hooks.cjs", import.meta.url));
const OPENAPI_FORMATS = ["double", "float", "int32", "int64", "password"];

test.each(apiVersions)(
  "Dredd reports no difference between the mock's responses, including errors, and the spec of %s",
  async (apiVersion) => {
    await using mock = await startMockCloud({ apiVersion, mode: "examples", delayMs: 0 });
    const document = readDocument(apiVersion);
    const count = countStatuses(document);
    expect(await runDredd(document, mock)).toContain(
      `${count} passing, 0 failing, 0 errors, 0 skipped, ${count} total`,
    );
  },
);

test("Dredd reports a field of the wrong type in a response of the mock", async () => {
  const apiVersion = "2022-03-31";
  const body = { regions: [1, 2] };
  await using mock = await startMockCloud({ apiVersion, mode: "examples", delayMs: 0 });
  mock.fault({ operation: "clusters.listAvailableRegions", status: 200, body, count: 1 });
  const output = await runDredd(readDocument(apiVersion), mock);
  expect(output).toContain("At '/regions/0' Invalid type: number (expected string)");
  expect(output).toContain(" 1 failing, ");
});

/** Lets Dredd request each documented response from a mock, and returns what Dredd prints. */
async function runDredd(document: OpenApiDocument, mock: MockCloud): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "crdb-cloud-dredd-"));
  const file = join(folder, "openapi.json");
  const schemas = join(folder, "schemas.json");
  await writeFile(file, JSON.stringify(toOpenApi30(document)));
  await writeFile(schemas, JSON.stringify(listBodySchemas(document)));
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [DREDD, file, mock.url, `--hookfiles=${HOOKS}`, "--loglevel=error", "--only-failures"],
    { env: { ...process.env, API_KEY: mock.apiKey, SCHEMAS: schemas, NO_COLOR: "1" }, maxBuffer: 2 ** 26 },
  ).catch(({ stdout }: { readonly stdout: string }) => ({ stdout }));
  await rm(folder, { recursive: true });
  return stdout;
}

/**
 * Returns the JSON schema of each response body, with its references resolved. Each key consists of a method, a path
 * template and a status, such as `GET /clusters 200`.
 */
function listBodySchemas(document: OpenApiDocument): Record<string, unknown> {
  const schemas = listOperations(document).flatMap(({ method, path, responses }) =>
    Object.entries(responses).map(([status, { content }]) => [
      `${method} ${path} ${status}`,
      content?.["application/json"]?.schema,
    ]),
  );
  return Object.fromEntries(schemas.map(([name, schema]) => [name, resolve(document, schema)]));
}

/**
 * Replaces each `$ref` in a schema with the schema to which it points. If a schema contains itself, the inner copy is
 * `{}`, which allows every value. Removes the formats that JSON Schema doesn't define, because Dredd would report an
 * error for them.
 */
function resolve(document: OpenApiDocument, node: unknown, within: readonly string[] = []): unknown {
  if (isReference(node)) {
    const { $ref } = node;
    return within.includes($ref) ? {} : resolve(document, dereference(document, node), [...within, $ref]);
  }
  if (Array.isArray(node)) return node.map((item) => resolve(document, item, within));
  if (typeof node !== "object" || node === null) return node;
  const entries = Object.entries(node).filter(([key, value]) => key !== "format" || !OPENAPI_FORMATS.includes(value));
  return Object.fromEntries(entries.map(([key, value]) => [key, resolve(document, value, within)]));
}

/** Counts the documented responses. Dredd doesn't support ranges of statuses, such as `5XX`. */
function countStatuses(document: OpenApiDocument): number {
  const statuses = listOperations(document).flatMap(({ responses }) => Object.keys(responses));
  return statuses.filter((status) => /^\d+$/.test(status)).length;
}
