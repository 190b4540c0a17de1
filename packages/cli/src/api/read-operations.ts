/** The part of an OpenAPI schema that the command line needs. */
export interface Schema {
  readonly $ref?: string;
  readonly type?: string;
  readonly description?: string;
  readonly items?: Schema;
  readonly enum?: readonly unknown[];
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly "x-secret"?: boolean;
}

/** An OpenAPI operation, with its `$ref`s resolved. */
export interface Operation {
  readonly id: string;
  readonly method: string;
  readonly path: string;
  readonly summary: string;
  readonly description: string;
  /** The caller needs one of these roles. Empty if any caller may call the operation. */
  readonly roles: readonly string[];
  readonly parameters: readonly Parameter[];
  readonly isList: boolean;
  /** Describes the request's effect in the confirmation prompt; `undefined` if the request can be undone. */
  readonly confirm?: string | undefined;
  readonly example: unknown;
}

/** A parameter in the path or query, or a body field. */
export interface Parameter {
  readonly name: string;
  readonly isRequired: boolean;
  readonly description: string;
  readonly schema: Schema;
  readonly isSecret: boolean;
}

/** A client method that polls an operation. */
export interface Wait {
  readonly id: string;
  readonly operation: Operation;
  readonly description: string;
  /** The values to wait for, keyed by field. */
  readonly until: Readonly<Record<string, readonly unknown[]>>;
}

/** An API version's operations and wait methods, by id. */
export interface Operations {
  readonly operations: ReadonlyMap<string, Operation>;
  readonly waits: ReadonlyMap<string, Wait>;
}

interface RawParameter {
  readonly name: string;
  readonly in: string;
  readonly required?: boolean;
  readonly description?: string | undefined;
  readonly schema: Schema;
}

interface RawOperation {
  readonly operationId: string;
  readonly summary?: string;
  readonly description?: string;
  readonly parameters?: readonly object[];
  readonly requestBody?: { readonly content: Readonly<Record<string, { schema: Schema; examples?: object }>> };
  readonly "x-permissions"?: readonly string[];
  readonly "x-confirm"?: string;
  readonly "x-pagination"?: object;
  readonly "x-waits"?: Readonly<Record<string, { readonly description?: string; readonly until?: Wait["until"] }>>;
}

/** The part of a bundled OpenAPI document that the command line needs. */
export interface Document {
  readonly paths: Readonly<Record<string, Readonly<Record<string, RawOperation>> & { parameters?: readonly object[] }>>;
}

/** Reads the operations and wait methods from a bundled OpenAPI document. */
export function readOperations(document: Document): Operations {
  const operations = new Map<string, Operation>();
  const waits = new Map<string, Wait>();
  for (const [path, { parameters = [], ...item }] of Object.entries(document.paths)) {
    for (const [method, raw] of Object.entries(item)) {
      const operation = toOperation(document, { method: method.toUpperCase(), path, raw, parameters });
      operations.set(operation.id, operation);
      for (const [name, { description = "", until = {} }] of Object.entries(raw["x-waits"] ?? {})) {
        const id = operation.id.replace(/[^.]+$/, name);
        waits.set(id, { id, operation, description, until });
      }
    }
  }
  return { operations, waits };
}

function toOperation(
  document: Document,
  { method, path, raw, parameters }: { method: string; path: string; raw: RawOperation; parameters: readonly object[] },
): Operation {
  const named = [...parameters, ...(raw.parameters ?? [])].map((one) => resolve<RawParameter>(document, one));
  const { schema = {}, examples = {} } = raw.requestBody?.content["application/json"] ?? {};
  const { properties = {}, required = [] } = resolve<Schema>(document, schema);
  const fields = Object.entries(properties).map(([name, schema]): RawParameter => {
    const { description } = schema;
    return { name, in: "body", required: required.includes(name), description, schema };
  });
  const [example] = Object.values(examples).map((one) => resolve<{ value: unknown }>(document, one).value);
  return {
    id: raw.operationId,
    method,
    path,
    summary: raw.summary ?? "",
    description: raw.description ?? "",
    roles: raw["x-permissions"] ?? [],
    isList: raw["x-pagination"] !== undefined,
    confirm: raw["x-confirm"] ?? (method === "DELETE" ? `deletes ${path.replace(/^\/api\/v1\//, "")}` : undefined),
    example,
    parameters: [...named, ...fields].filter((one) => one.in !== "header").map((one) => toParameter(document, one)),
  };
}

function toParameter(
  document: Document,
  { name, required: isRequired = false, description = "", schema: given }: RawParameter,
): Parameter {
  const resolved = resolve<Schema>(document, given);
  const schema = resolved.items ? { ...resolved, items: resolve<Schema>(document, resolved.items) } : resolved;
  const isSecret = schema["x-secret"] === true || given["x-secret"] === true;
  return { name, isRequired, description, schema, isSecret };
}

/** Follows a `$ref`, and any others that it leads to. */
export function resolve<T extends object>(document: object, node: object): T {
  const { $ref } = node as { readonly $ref?: string };
  if ($ref === undefined) return node as T;
  const names = $ref.slice("#/".length).split("/");
  const target = names.reduce<unknown>((at, name) => (at as Record<string, unknown>)[name], document);
  return resolve(document, target as object);
}
