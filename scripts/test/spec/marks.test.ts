import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { listOperations, type OpenApiDocument } from "../../src/openapi.ts";
import { listApiVersions } from "../../src/spec/list-api-versions.ts";
import { visitNodes } from "../../src/spec/visit-nodes.ts";

const root = join(import.meta.dirname, "../../..");

/** What no other check can verify. If a list changes, make sure that this is what you want, and change it here too. */
const EXPECTED = {
  // The client and the mock log the value of a field that isn't secret.
  secret: [
    "ApiKeyCreated.secret",
    "DatadogExportEnable.api_key",
    "LogExportEnable.azure_client_secret",
    "LogExportEnable.azure_shared_key",
    "LogExportEnable.otlp_headers",
    "LogExportSpec.azure_client_secret",
    "LogExportSpec.azure_shared_key",
    "MigrationAssistant.password",
    "SqlUserCreate.password",
    "SqlUserPasswordReset.password",
  ],
  public: [
    "DatadogExport.api_key",
    "EgressRuleCreate.idempotency_key",
    "EgressRuleUpdate.idempotency_key",
    "EgressTrafficPolicy.idempotency_key",
    "ServiceAccountCredentialCreate.public_key",
  ],
  alias: ["ServerlessCreateSpec.spendLimit: spend_limit", "SpendLimitUpdate.spendLimit: spend_limit"],
  // The client takes a listed resource for the one that it tried to create.
  adopt: [
    "clusters.create: clusters.list by name since created_at",
    "egressRules.create: egressRules.list by name, type, destination since created_at",
    "physicalReplication.create: physicalReplication.list by primary_cluster_id, standby_cluster_id since created_at",
    "serviceAccounts.create: serviceAccounts.list by name, description since created_at",
    "serviceAccounts.credentials.create: serviceAccounts.credentials.list by name, algorithm since created_at",
    "virtualClusterWorkspaces.createCluster: clusters.list by name since created_at",
  ],
  busy: ["clusters.get: waitUntilReady"],
};

const apiVersions = await listApiVersions(root);
const documents = apiVersions.map((apiVersion) => {
  const text = readFileSync(join(root, `packages/mock/src/generated/${apiVersion}.gen.json`), "utf8");
  return JSON.parse(text) as OpenApiDocument;
});

test("the spec marks exactly the expected fields and operations", () => {
  expect(listMarks(documents)).toEqual(EXPECTED);
});

test.each([
  ["a secret that is marked as public", '"x-secret": true', '"x-secret": false'],
  ["a public key that is marked as secret", '"x-secret": false', '"x-secret": true'],
  ["a wrong alias", '"x-alias": "spend_limit"', '"x-alias": "spendlimit"'],
  ["a lost match", '"match":["name","type","destination"]', '"match":["name"]'],
  ["a lost lock", '"busy":true', '"busy":false'],
])("the lists of marks show %s", (_what, find, replacement) => {
  const compact = (text: string): string => text.replaceAll('": ', '":');
  const planted = documents.map((document) => {
    const text = JSON.stringify(document);
    return JSON.parse(text.replace(compact(find), compact(replacement))) as OpenApiDocument;
  });
  expect(planted).not.toEqual(documents);
  expect(listMarks(planted)).not.toEqual(EXPECTED);
});

function listMarks(all: readonly OpenApiDocument[]): Record<string, string[]> {
  const found: Record<keyof typeof EXPECTED, Set<string>> = {
    secret: new Set(),
    public: new Set(),
    alias: new Set(),
    adopt: new Set(),
    busy: new Set(),
  };
  for (const document of all) {
    visitNodes(document, ({ properties }, [, section, schema]) => {
      for (const [name, field] of Object.entries(properties ?? {})) {
        const { "x-secret": secret, "x-alias": alias } = field;
        const path = section === "schemas" ? `${schema}.${name}` : name;
        if (secret !== undefined) found[secret ? "secret" : "public"].add(path);
        if (alias !== undefined) found.alias.add(`${path}: ${alias}`);
      }
    });
    for (const { id, node } of listOperations(document)) {
      const { list, match = [], since } = node["x-adopt"] ?? {};
      if (list) found.adopt.add(`${id}: ${list} by ${match.join(", ")} since ${since}`);
      for (const [name, { busy }] of Object.entries(node["x-waits"] ?? {})) if (busy) found.busy.add(`${id}: ${name}`);
    }
  }
  return Object.fromEntries(Object.entries(found).map(([name, values]) => [name, [...values].sort()]));
}
