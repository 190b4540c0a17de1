import { apiVersions as all } from "@crdb-cloud/mock";
import {
  listOperations,
  type MediaType,
  type OpenApiDocument,
  type Operation,
  type Parameter,
} from "@crdb-cloud/scripts/openapi";

/** An API version with its OpenAPI document, grouped by resource. */
export interface ApiReference {
  /** The value of the `Cc-Version` header: `2022-03-31`. */
  readonly version: string;
  readonly document: OpenApiDocument;
  readonly resources: readonly ResourceReference[];
  /** The headers that every operation accepts. */
  readonly sharedHeaders: readonly Parameter[];
}

/** The operations whose operationIds have the same prefix. */
export interface ResourceReference {
  readonly name: string;
  readonly description: string;
  readonly operations: readonly Operation[];
}

/** Groups the operations of a bundled OpenAPI document by resource. */
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

/** The API versions, the latest first. */
export const apiVersions = all.toReversed();

/**
 * Returns the description of a request or response body. The documents describe exactly one media type for each body.
 */
export function jsonMedia(
  node: { readonly content?: Readonly<Record<string, MediaType>> } | undefined,
): MediaType | undefined {
  return Object.values(node?.content ?? {})[0];
}

/**
 * Writes the name of a method with a search weight, so that a search for the name finds this page first. The page of
 * the latest API version comes before those of other versions.
 */
export function methodName({ version }: ApiReference, id: string): string {
  const weight = version === apiVersions[0] ? 10 : 5;
  return `<code>cloud.<span data-pagefind-weight="${weight}">${id}</span>()</code>`;
}
