import type { GrpcCode } from "@crdb-cloud/core";
import type { Cloud, operations } from "@crdb-cloud/core/2022-03-31";
import { assert } from "chai";
import { type Context, type ContractCase, catchError } from "../contract-case.ts";
import { invocations } from "./invocations.ts";
import type { OperationId } from "./operation-id.ts";

/** The statuses of the error responses that the spec declares for an operation. */
type Declared<Id extends OperationId> = Exclude<keyof operations[Id]["responses"], 200>;

/** The values of the request header `Prefer: code=…`, each with the `code` of the error that the client throws. */
type Expected = Readonly<Record<string, GrpcCode>>;

const common = {
  400: { 400: "INVALID_ARGUMENT" },
  401: { 401: "UNAUTHENTICATED" },
  403: { 403: "PERMISSION_DENIED" },
  429: { 429: "RESOURCE_EXHAUSTED" },
  "5XX": { 500: "INTERNAL", "503, example=unavailable": "UNAVAILABLE" },
} as const satisfies Record<string, Expected>;
const notFound = { 404: { 404: "NOT_FOUND" } } as const;
const alreadyExists = { 409: { 409: "ALREADY_EXISTS" } } as const;

/** All error responses that the spec declares. The compiler reports an error response that is missing here. */
const declared: { readonly [Id in OperationId]: Readonly<Record<Declared<Id>, Expected>> } = {
  "clusters.list": common,
  "clusters.create": { ...common, ...alreadyExists },
  "clusters.get": { ...common, ...notFound },
  "clusters.delete": { ...common, ...notFound },
  "clusters.listNodes": { ...common, ...notFound },
  "clusters.setSpendLimit": { ...common, ...notFound },
  "clusters.listAvailableRegions": common,
};

/**
 * Requests each declared error response of each operation from the mock with `Prefer`, and checks the error that the
 * client throws.
 */
export const declaredErrorCases: readonly ContractCase<Cloud>[] = Object.entries(declared).flatMap(([id, errors]) =>
  Object.values(errors).flatMap((expected: Expected) =>
    Object.entries(expected).map(([wanted, code]) => ({
      name: `${id} throws ${code}`,
      modes: ["examples"] as const,
      sameInEachRuntime: true as const,
      run: (context: Context<Cloud>) => expectError(context, id as OperationId, { wanted, code }),
    })),
  ),
);

async function expectError(
  { cloud, clientPackage }: Context<Cloud>,
  id: OperationId,
  { wanted, code }: { wanted: string; code: GrpcCode },
): Promise<void> {
  const status = Number.parseInt(wanted, 10);
  const error = await catchError(invocations[id](cloud, { headers: { prefer: `code=${wanted}` } }));
  assert.isTrue(clientPackage.isCloudError(error));
  assert.instanceOf(error, clientPackage.ApiError);
  assert.equal(error.operation, id);
  assert.equal(error.status, status);
  assert.equal(error.code, code);
  assert.isNotEmpty(error.reason);
  assert.include(error.message, `${id}: ${status} ${code}: ${error.reason}`);
  if (status === 429) assert.isNumber(error.retryAfterMs);
}
