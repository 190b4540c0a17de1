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

test("the spec marks exactly the expected fields and operations", async () => {
  const found: Record<keyof typeof EXPECTED, Set<string>> = {
    secret: new Set(),
    public: new Set(),
    alias: new Set(),
    adopt: new Set(),
    busy: new Set(),
  };
  for (const apiVersion of await listApiVersions(root)) {
    const text = readFileSync(join(root, `packages/mock/src/generated/${apiVersion}.gen.json`), "utf8");
    const document = JSON.parse(text) as OpenApiDocument;
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
  const lists = Object.entries(found).map(([name, values]) => [name, [...values].sort()]);
  expect(Object.fromEntries(lists)).toEqual(EXPECTED);
});
