/** The parts of a bundled OpenAPI document that the pages show. */
export interface OpenApiDocument {
  readonly info: {
    readonly version: string;
    readonly title: string;
    readonly summary?: string;
    readonly description?: string;
  };
  readonly servers: readonly { readonly url: string }[];
  readonly tags?: readonly { readonly name: string; readonly description?: string }[];
  readonly paths: Readonly<Record<string, PathItem>>;
  readonly components?: Readonly<Record<string, Readonly<Record<string, unknown>> | undefined>> & {
    readonly securitySchemes?: Readonly<Record<string, { readonly description?: string }>>;
  };
}

/** The operations of a path, by HTTP method, and the parameters that they share. */
export interface PathItem {
  readonly parameters?: readonly (Parameter | Reference)[];
  readonly [method: string]: unknown;
}

/** A pointer to a component, perhaps with a description of its own. */
export interface Reference {
  readonly $ref: string;
  readonly description?: string;
}

/** One operation, as the document describes it. */
export interface OperationNode {
  readonly operationId: string;
  readonly summary?: string;
  readonly description?: string;
  readonly deprecated?: boolean;
  readonly parameters?: readonly (Parameter | Reference)[];
  readonly requestBody?: RequestBody | Reference;
  readonly responses: Readonly<Record<string, Answer | Reference>>;
  readonly "x-waits"?: Readonly<Record<string, { readonly description: string }>>;
}

/** A parameter in the path, in the query or in a header. */
export interface Parameter extends Exemplified {
  readonly name: string;
  readonly in: string;
  readonly required?: boolean;
  readonly deprecated?: boolean;
  readonly description?: string;
  readonly schema?: SchemaNode;
}

/** What is sent with a request. */
export interface RequestBody {
  readonly description?: string;
  readonly required?: boolean;
  readonly content: Readonly<Record<string, Media>>;
}

/** What an operation may answer. */
export interface Answer {
  readonly description?: string;
  readonly content?: Readonly<Record<string, Media>>;
}

/** A body of one media type. */
export interface Media extends Exemplified {
  readonly schema?: SchemaNode;
}

/** What has an example, or some by their names. */
export interface Exemplified {
  readonly example?: unknown;
  readonly examples?: Readonly<Record<string, { readonly value?: unknown; readonly summary?: string } | Reference>>;
}

/** A JSON schema. */
export interface SchemaNode {
  readonly $ref?: string;
  readonly description?: string;
  readonly type?: string | readonly string[];
  readonly format?: string;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly default?: unknown;
  readonly example?: unknown;
  readonly examples?: readonly unknown[];
  readonly properties?: Readonly<Record<string, SchemaNode>>;
  readonly required?: readonly string[];
  readonly items?: SchemaNode;
  readonly additionalProperties?: boolean | SchemaNode;
  readonly allOf?: readonly SchemaNode[];
  readonly oneOf?: readonly SchemaNode[];
  readonly anyOf?: readonly SchemaNode[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly pattern?: string;
  readonly deprecated?: boolean;
  readonly "x-secret"?: boolean;
}
