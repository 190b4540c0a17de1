import { createRequire } from "node:module";
import { findSimilar } from "@crdb-cloud/core/internal";
import { loadSpec } from "../api/load-spec.ts";
import type { Operation, Schema } from "../api/read-operations.ts";
import { searchOperations } from "../api/search-operations.ts";
import type { ClientModule } from "../open-client.ts";

/** Who may do what in the organization: an agent never sees or changes it. */
const NEVER = ["apiKeys", "serviceAccounts", "roles", "users", "jwtIssuers", "scim"];
const MOST_FOUND = 10;

/** What a tool tells an agent about an operation. */
export interface FoundOperation {
  readonly id: string;
  readonly method: string;
  readonly summary: string;
  /** How to call the operation. */
  readonly tool: string;
  readonly parameters: unknown;
}

/** The operations that the tools offer. */
export interface Catalogue {
  readonly client: ClientModule;
  /**
   * Returns an operation by id.
   *
   * @throws {Error} if there is none, or if agents never get it
   */
  readonly get: (id: string) => Operation;
  /** Returns whether `change` may call an operation. */
  readonly isAllowed: (id: string) => boolean;
  /** Finds operations by words, or one by its exact id, with its whole schema. */
  readonly search: (query: string) => FoundOperation[];
  /** @throws {Error} if a parameter is secret, since agents must not know secrets */
  readonly assertNoSecrets: (id: string, params: unknown) => void;
  /** Replaces all secret values in a response. */
  readonly hideSecrets: (response: unknown) => unknown;
}

/**
 * Reads the operations from the spec.
 *
 * @param allow ids of the operations that `change` may call; `*` stands for all
 * @throws {Error} if `allow` has an unknown operation, or one that agents never get
 */
export async function loadCatalogue(allow: readonly string[], apiVersion?: string): Promise<Catalogue> {
  const { client, operations } = await loadSpec(apiVersion);
  const document: object = createRequire(import.meta.url)(`@crdb-cloud/mock/${client.API_VERSION}.json`);
  const offered = new Map([...operations].filter(([id]) => !isNever(id)));
  const secrets = listSecrets(document);
  const catalogue: Catalogue = {
    client,
    get(id) {
      const operation = offered.get(id);
      if (operation !== undefined) return operation;
      if (isNever(id)) throw new Error(`${id} is never offered here, because it concerns who may do what`);
      const similar = findSimilar(id, [...offered.keys()]);
      throw new Error(
        `unknown operation ${id}. ${similar ? `Did you mean ${similar}?` : "Find one with search_operations."}`,
      );
    },
    isAllowed: (id) => allow.includes("*") || allow.includes(id),
    search(query) {
      const exact = offered.get(query.trim());
      if (exact !== undefined) return [describe(exact, (schema) => expand(document, schema))];
      return searchOperations(offered.values(), query)
        .slice(0, MOST_FOUND)
        .map((operation) => describe(operation, ({ type, enum: values }) => ({ type, enum: values })));
    },
    assertNoSecrets(id, params) {
      const name = findSecret(params, secrets);
      if (name === undefined) return;
      throw new Error(
        `${name} is secret, so it is not accepted here. The user can send it with crdb-cloud api ${id} --body <file>`,
      );
    },
    hideSecrets: (response) => hide(response, secrets),
  };
  for (const id of allow) if (id !== "*") catalogue.get(id);
  return catalogue;

  function describe(operation: Operation, toSchema: (schema: Schema) => object): FoundOperation {
    const { id, method, summary, parameters } = operation;
    const change = catalogue.isAllowed(id) ? "change" : `none, unless the server is started with --allow ${id}`;
    return {
      id,
      method,
      summary,
      tool: method === "GET" ? "read" : change,
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

/** Inlines references and leaves out secret fields and whatever only our own programs read. */
function expand(document: object, node: unknown): object {
  if (Array.isArray(node)) return node.map((one) => (typeof one === "object" ? expand(document, one) : one));
  const { $ref, ...own } = node as { $ref?: string };
  if ($ref !== undefined) return { ...expand(document, find(document, $ref)), ...expand(document, own) };
  const kept = Object.entries(own).filter(
    ([name, value]) => !/^x-|^examples?$/.test(name) && (value as Schema | null)?.["x-secret"] !== true,
  );
  return Object.fromEntries(
    kept.map(([name, value]) => [name, typeof value === "object" && value ? expand(document, value) : value]),
  );
}

function find(document: object, reference: string): unknown {
  const names = reference.slice("#/".length).split("/");
  return names.reduce<unknown>((at, name) => (at as Readonly<Record<string, unknown>>)[name], document);
}

/** Lists the names of the document's secret fields. */
function listSecrets(node: unknown, found = new Set<string>()): Set<string> {
  if (typeof node !== "object" || node === null) return found;
  for (const [name, value] of Object.entries(node)) {
    if ((value as Schema | null)?.["x-secret"] === true) found.add(name);
    listSecrets(value, found);
  }
  return found;
}

function hide(value: unknown, secrets: ReadonlySet<string>): unknown {
  if (Array.isArray(value)) return value.map((one) => hide(one, secrets));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, one]) => [name, secrets.has(name) && one ? "[hidden]" : hide(one, secrets)]),
  );
}

/** Returns the name of a secret field in the parameters, if there is one. */
function findSecret(value: unknown, secrets: ReadonlySet<string>): string | undefined {
  if (typeof value !== "object" || value === null) return undefined;
  for (const [name, one] of Object.entries(value)) {
    const found = secrets.has(name) ? name : findSecret(one, secrets);
    if (found !== undefined) return found;
  }
  return undefined;
}
