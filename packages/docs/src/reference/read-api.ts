import { listOperations, type OpenApiDocument, type Operation, type Parameter } from "@crdb-cloud/scripts/openapi";

/** An API version's OpenAPI document, with its operations grouped by resource. */
export interface ApiReference {
  /** The `Cc-Version` header's value: `2022-03-31`. */
  readonly version: string;
  readonly document: OpenApiDocument;
  readonly resources: readonly ResourceReference[];
  /** The headers that every operation accepts. */
  readonly sharedHeaders: readonly Parameter[];
}

/** The operations whose operationIds have the same prefix, such as `clusters`. */
export interface ResourceReference {
  readonly name: string;
  readonly description: string;
  readonly operations: readonly Operation[];
}

/** Groups a bundled OpenAPI document's operations by resource. */
export function readApi(document: OpenApiDocument): ApiReference {
  const operations = listOperations(document);
  const headers = operations[0]?.parameters.filter((parameter) => parameter.in === "header") ?? [];
  const resources = Map.groupBy(operations, ({ id }) => id.slice(0, id.lastIndexOf(".")));
  return {
    version: document.info.version,
    document,
    sharedHeaders: headers.filter(({ name }) => operations.every((operation) => takesHeader(operation, name))),
    resources: [...resources].map(([name, operations]) => ({
      name,
      description: document.tags?.find((tag) => tag.name === name)?.description ?? "",
      operations,
    })),
  };
}

function takesHeader({ parameters }: Operation, header: string): boolean {
  return parameters.some((parameter) => parameter.in === "header" && parameter.name === header);
}
