import { createRequire } from "node:module";
import { createRedactor, findSimilar } from "@crdb-cloud/core/internal";
import { loadApi, type Operation, type Schema } from "../api/operations.ts";
import { searchOperations } from "../api/search-operations.ts";

/** The resources that control access to the organization. Agents can neither see nor change them. */
const NEVER = ["apiKeys", "serviceAccounts", "roles", "users", "jwtIssuers", "scim"];
const MOST_FOUND = 10;
/** The value of `--allow` that lets agents create and delete temporary clusters. */
export const TEMPORARY_CLUSTERS = "temporary-clusters";
/** Maps each operation that creates clusters to the tool that agents call instead, which enforces the cluster limit. */
const REPLACED: Readonly<Record<string, string>> = {
  "clusters.create": "create_temporary_cluster",
  "virtualClusterWorkspaces.createCluster": "create_temporary_cluster",
};

export type Catalogue = Awaited<ReturnType<typeof loadCatalogue>>;

/**
 * Loads the operations that the tools offer.
 *
 * @param allow ids of the operations that `change` may call, and {@link TEMPORARY_CLUSTERS}; `*` means all
 * @throws {Error} if `allow` contains an unknown operation, or one that agents must not use
 */
export async function loadCatalogue(allow: readonly string[], apiVersion?: string) {
  const { client, operations } = await loadApi(apiVersion);
  const document: object = createRequire(import.meta.url)(`@crdb-cloud/mock/${client.API_VERSION}.json`);
  const offered = new Map([...operations].filter(([id]) => !isNever(id)));
  const secrets = new Set<string>();
  visit(document, (name, value) => {
    if ((value as Schema | null)?.["x-secret"] === true) secrets.add(name);
  });
  const redactor = createRedactor(...secrets);
  const catalogue = {
    client,
    /** Finds an operation. Throws if it's unknown or agents must not use it, such as `apiKeys.create`. */
    get(id: string): Operation {
      const operation = offered.get(id);
      if (operation !== undefined) return operation;
      if (isNever(id)) throw new Error(`${id} is unavailable over MCP, since it manages access to the organization`);
      const similar = findSimilar(id, [...offered.keys()]);
      const advice = similar ? `Did you mean ${similar}?` : "Find one with search_operations.";
      throw new Error(`unknown operation ${id}. ${advice}`);
    },
    /** Throws unless agents may use `permission`, which is an operation's id or {@link TEMPORARY_CLUSTERS}. */
    assertAllowed(permission: string): void {
      const reason = explainDenial(permission);
      if (reason !== undefined) throw new Error(`${permission} is not allowed. ${reason}`);
    },
    /** Describes the operations that match the query. For an exact id, describes only that one, with its full schema. */
    search(query: string): object[] {
      const exact = offered.get(query.trim());
      if (exact !== undefined) return [describe(exact, (schema) => expand(document, schema))];
      return searchOperations(offered.values(), query)
        .slice(0, MOST_FOUND)
        .map((operation) => describe(operation, ({ type, enum: values }) => ({ type, enum: values })));
    },
    /** Throws if a parameter is secret, such as a password, since agents must not handle secrets. */
    assertNoSecrets(id: string, params: unknown): void {
      visit(params, (name) => {
        if (!secrets.has(name)) return;
        const advice = `The user can send it with crdb-cloud api ${id} --body <file>`;
        throw new Error(`${name} is secret, so agents must not send it. ${advice}`);
      });
    },
    hideSecrets: redactor.json,
  };
  for (const id of allow) {
    if (Object.hasOwn(REPLACED, id)) throw new Error(`${id} cannot be allowed. Use --allow ${TEMPORARY_CLUSTERS}`);
    if (id !== "*" && id !== TEMPORARY_CLUSTERS) catalogue.get(id);
  }
  return catalogue;

  function explainDenial(permission: string): string | undefined {
    if (Object.hasOwn(REPLACED, permission)) return `Call the ${REPLACED[permission]} tool`;
    if (allow.includes("*") || allow.includes(permission)) return undefined;
    return `Ask the user to start crdb-cloud mcp with --allow ${permission}`;
  }

  function describe(operation: Operation, toSchema: (schema: Schema) => object): object {
    const { id, method, summary, parameters } = operation;
    const denial = explainDenial(id);
    return {
      id,
      method,
      summary,
      tool: method === "GET" ? "read" : denial === undefined ? "change" : `none. ${denial}`,
      parameters: parameters
        .filter(({ isSecret }) => !isSecret)
        .map(({ name, isRequired, description, schema }) => ({
          name,
          required: isRequired || undefined,
          description: description.trim().split("\n\n")[0],
          ...toSchema(schema),
        })),
    };
  }
}

function isNever(id: string): boolean {
  return NEVER.includes(id.split(".")[0] ?? "");
}

/** Inlines a schema's `$ref`s and leaves out secret fields, examples and `x-…` extensions. */
function expand(document: object, node: unknown): object {
  if (Array.isArray(node)) return node.map((one) => (typeof one === "object" ? expand(document, one) : one));
  const { $ref, ...own } = node as { $ref?: string };
  const find = (at: unknown, name: string): unknown => (at as Record<string, unknown>)[name];
  if ($ref) return { ...expand(document, $ref.split("/").slice(1).reduce(find, document)), ...expand(document, own) };
  const kept = Object.entries(own).filter(
    ([name, value]) => !/^x-|^examples?$/.test(name) && (value as Schema | null)?.["x-secret"] !== true,
  );
  return Object.fromEntries(
    kept.map(([name, value]) => [name, typeof value === "object" && value ? expand(document, value) : value]),
  );
}

function visit(json: unknown, onField: (name: string, value: unknown) => void): void {
  JSON.stringify(json, (name, value) => {
    onField(name, value);
    return value;
  });
}
