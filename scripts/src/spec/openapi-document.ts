/** The parts of a bundled OpenAPI 3.1 document that the scripts and the unpublished packages read. */
export interface OpenApiDocument {
  readonly info: {
    readonly title: string;
    readonly version: string;
    readonly summary?: string;
    readonly description?: string;
  };
  readonly servers?: readonly { readonly url: string }[];
  readonly security?: readonly SecurityRequirement[];
  readonly tags?: readonly { readonly name: string; readonly description?: string }[];
  readonly paths?: Readonly<Record<string, PathItem>>;
  readonly components?: Readonly<Record<string, Readonly<Record<string, unknown>>>> & {
    readonly schemas?: Readonly<Record<string, Schema>>;
    readonly responses?: Readonly<Record<string, ResponseNode>>;
    readonly securitySchemes?: Readonly<Record<string, { readonly description?: string }>>;
  };
}

/** The security schemes that a request must satisfy, with their scopes. */
export type SecurityRequirement = Readonly<Record<string, readonly string[]>>;

export interface Reference {
  readonly $ref: string;
}

export type PathItem = { readonly parameters?: readonly (Parameter | Reference)[] } & {
  readonly [M in "get" | "post" | "put" | "patch" | "delete"]?: OperationNode;
};

/** An operation with this project's `x-` extensions. */
export interface OperationNode {
  readonly operationId?: string;
  readonly summary?: string;
  readonly description?: string;
  readonly deprecated?: boolean;
  readonly tags?: readonly string[];
  readonly security?: readonly SecurityRequirement[];
  readonly parameters?: readonly (Parameter | Reference)[];
  readonly requestBody?: RequestBody | Reference;
  readonly responses?: Readonly<Record<string, ResponseNode | Reference>>;
  readonly "x-permissions"?: readonly string[];
  readonly "x-permission-scopes"?: readonly PermissionScope[];
  readonly "x-audit-action"?: string;
  readonly "x-confirm"?: string;
  readonly "x-maturity"?: "preview" | "limited-access";
  readonly "x-pagination"?: PaginationNode;
  readonly "x-adopt"?: AdoptionNode;
  readonly "x-waits"?: Readonly<Record<string, WaitNode>>;
}

/** An entry in `x-permission-scopes`: a kind of resource on which you can grant the role that a call requires. */
export type PermissionScope = "organization" | "folder" | "cluster";

/** `x-pagination`: how to request a list's pages. A list with a single page only needs `items`. */
export interface PaginationNode {
  readonly items: string;
  readonly request?: string;
  readonly response?: string;
  readonly total?: string;
  readonly endless?: boolean;
  readonly pin?: Readonly<Record<string, string>>;
  readonly asOf?: string;
}

/** `x-adopt`: how to find the resource that a request created if the response was lost. */
export interface AdoptionNode {
  readonly list: string;
  readonly match: readonly string[];
  readonly since: string;
}

/** An entry in `x-waits`: a method that polls until fields in the response have certain values. */
export interface WaitNode {
  readonly description: string;
  readonly until: FieldValues;
  readonly fails?: FieldValues;
  /** The values for which the wait continues. `*` matches any text. Only lint reads them, to find forgotten values. */
  readonly pending?: FieldValues;
  readonly item?: ItemNode;
  readonly gone?: boolean;
  readonly busy?: boolean;
  readonly deadlineMs?: number;
}

/**
 * `item` in `x-waits`: which item of a list to wait for. `among` is the field that contains the list, and `by` is the
 * field that identifies an item.
 */
export interface ItemNode {
  readonly among: string;
  readonly by: string;
}

/** Accepted values, keyed by field name. */
export type FieldValues = Readonly<Record<string, readonly string[]>>;

export interface Parameter extends Exemplified {
  readonly name: string;
  readonly in: string;
  readonly description?: string;
  readonly required?: boolean;
  readonly deprecated?: boolean;
  readonly schema?: Schema;
  /** The media type of the parameter's value. OpenAPI allows either this or `schema`. */
  readonly content?: Readonly<Record<string, MediaType>>;
}

export interface RequestBody {
  readonly required?: boolean;
  readonly content?: Readonly<Record<string, MediaType>>;
}

export interface ResponseNode {
  readonly description?: string;
  readonly headers?: Readonly<Record<string, object>>;
  readonly content?: Readonly<Record<string, MediaType>>;
}

export interface MediaType extends Exemplified {
  readonly schema?: Schema;
}

/** A parameter or a media type, which can have examples outside its schema. */
export interface Exemplified {
  readonly example?: unknown;
  readonly examples?: Readonly<Record<string, { readonly value?: unknown; readonly summary?: string } | Reference>>;
}

export interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly format?: string;
  readonly description?: string;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly example?: unknown;
  readonly examples?: readonly unknown[];
  readonly default?: unknown;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly additionalProperties?: boolean | Schema;
  readonly allOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly maxProperties?: number;
  readonly propertyNames?: Schema;
  readonly pattern?: string;
  readonly readOnly?: boolean;
  readonly writeOnly?: boolean;
  readonly deprecated?: boolean;
  /** The last date on which the service sent this property as we describe it, unlike the vendor's document. */
  readonly "x-observed"?: string;
  readonly "x-secret"?: boolean;
}
