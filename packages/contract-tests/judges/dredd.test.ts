import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { apiVersions, startMockCloud } from "@crdb-cloud/mock";
import { listOperations, type OpenApiDocument } from "@crdb-cloud/scripts/openapi";
import { expect, test } from "vitest";
import { JUDGES } from "../src/folders.ts";
import { readDocument } from "../src/read-document.ts";
import { toOpenApi30 } from "./to-openapi-3-0.ts";

const DREDD = join(JUDGES, "node_modules/dredd/bin/dredd");
const HOOKS = fileURLToPath(new URL("dredd-hooks.cjs", import.meta.url));

test.each(apiVersions)("Dredd finds that the mock responds as documented, also with errors: %s", async (apiVersion) => {
  const document = readDocument(apiVersion);
  await using mock = await startMockCloud({ apiVersion, mode: "examples", delayMs: 0 });
  const folder = await mkdtemp(join(tmpdir(), "crdb-cloud-dredd-"));
  const file = join(folder, "openapi.json");
  await writeFile(file, JSON.stringify(toOpenApi30(document)));
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [DREDD, file, mock.url, `--hookfiles=${HOOKS}`, "--loglevel=error", "--only-failures"],
    { env: { ...process.env, API_KEY: mock.apiKey, NO_COLOR: "1" }, maxBuffer: 2 ** 26 },
  ).catch(({ stdout }: { readonly stdout: string }) => ({ stdout }));
  await rm(folder, { recursive: true });
  const count = countStatuses(document);
  expect(stdout).toContain(`${count} passing, 0 failing, 0 errors, 0 skipped, ${count} total`);
});

/** Counts the documented responses. Dredd doesn't support ranges of statuses, such as `5XX`. */
function countStatuses(document: OpenApiDocument): number {
  const statuses = listOperations(document).flatMap(({ responses }) => Object.keys(responses));
  return statuses.filter((status) => /^\d+$/.test(status)).length;
}
