import type { GrpcCode } from "@crdb-cloud/core";
import type { operations } from "@crdb-cloud/core/2022-03-31";
import { assert } from "chai";
import { catchError } from "../catch-error.ts";
import type { Context, ContractCase, OperationId } from "../contract-case.ts";
import { invocations } from "../invocations.ts";

/** The statuses that an operation declares besides its success. */
type Declared<Id extends OperationId> = Exclude<keyof operations[Id]["responses"], 200>;

/** What to ask for by `Prefer: code=`, with the code that the client must make of the answer. */
type Expected = Readonly<Record<string, GrpcCode>>;

const common = {
  400: { 400: "INVALID_ARGUMENT" },
  401: { 401: "UNAUTHENTICATED" },
  403: { 403: "PERMISSION_DENIED" },
  429: { 429: "RESOURCE_EXHAUSTED" },
  "5XX": { 500: "INTERNAL", "503, example=unavailable": "UNAVAILABLE" },
} as const satisfies Record<string, Expected>;
const missing = { 404: { 404: "NOT_FOUND" } } as const;
const taken = { 409: { 409: "ALREADY_EXISTS" } } as const;

/** Every error that the spec declares: one that is added to it doesn't compile until it stands here. */
const declared: { readonly [Id in OperationId]: Readonly<Record<Declared<Id>, Expected>> } = {
  "clusters.list": common,
  "clusters.create": { ...common, ...taken },
  "clusters.get": { ...common, ...missing },
  "clusters.delete": { ...common, ...missing },
  "clusters.listNodes": { ...common, ...missing },
  "clusters.setSpendLimit": { ...common, ...missing },
  "clusters.listAvailableRegions": common,
};

/** Every declared error of every operation, asked of the mock by `Prefer` and read by the client. */
export const errorCases: readonly ContractCase[] = Object.entries(declared).flatMap(([id, answers]) =>
  Object.values(answers).flatMap((expected: Expected) =>
    Object.entries(expected).map(([wanted, code]) => ({
      name: `${id} throws ${code}`,
      modes: ["examples"] as const,
      run: (context: Context) => expectError(context, id as OperationId, { wanted, code }),
    })),
  ),
);

async function expectError(
  { cloud, wrapper }: Context,
  id: OperationId,
  { wanted, code }: { wanted: string; code: GrpcCode },
): Promise<void> {
  const status = Number.parseInt(wanted, 10);
  const error = await catchError(invocations[id](cloud, { headers: { prefer: `code=${wanted}` } }));
  assert.isTrue(wrapper.isCloudError(error));
  assert.instanceOf(error, wrapper.ApiError);
  assert.equal(error.operation, id);
  assert.equal(error.status, status);
  assert.equal(error.code, code);
  assert.isNotEmpty(error.reason);
  assert.include(error.message, `${id}: ${status} ${code}: ${error.reason}`);
  if (status === 429) assert.isNumber(error.retryAfterMs);
}
