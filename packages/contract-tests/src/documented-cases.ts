import type { GrpcCode } from "@crdb-cloud/core";
import { assert } from "chai";
import { type Context, type ContractCase, catchError } from "./contract-case.ts";
import { type DocumentedOperation, type DocumentedResponse, listDocumented } from "./documented-operations.ts";
import { findMethod } from "./find-method.ts";

/** Maps the `code` of an error response to the `code` of the client's error. */
const codes: Readonly<Record<number, GrpcCode>> = {
  3: "INVALID_ARGUMENT",
  5: "NOT_FOUND",
  6: "ALREADY_EXISTS",
  7: "PERMISSION_DENIED",
  8: "RESOURCE_EXHAUSTED",
  9: "FAILED_PRECONDITION",
  10: "ABORTED",
  13: "INTERNAL",
  14: "UNAVAILABLE",
  16: "UNAUTHENTICATED",
};

/**
 * Returns two contract tests for each operation. The first sends each example request and reads each example response.
 * The second reads the example errors that no earlier operation has, but always at least one.
 */
export function documentedCases(document: object): ContractCase<object>[] {
  const seen = new Set<string>();
  return listDocumented(document).flatMap((operation, index): ContractCase<object>[] => {
    const declared = operation.responses.filter(({ status }) => status >= 400);
    const errors = declared.filter(({ status, body }, at) => {
      const { size } = seen;
      return seen.add(`${status} ${JSON.stringify(body)}`).size > size || at === index % declared.length;
    });
    return [
      {
        name: `${operation.id} returns each example`,
        async run(context) {
          for (const params of operation.params) await call(context, operation, { params });
          for (const response of operation.responses.filter(({ status }) => status < 300)) {
            assert.deepEqual(await call(context, operation, { response }), response.body);
          }
        },
      },
      {
        name: `${operation.id} throws declared errors`,
        async run(context) {
          assert.includeMembers(
            declared.map(({ status }) => status),
            [400, 401, 403, 429, 500, 503],
          );
          for (const response of errors) await expectError(context, operation, response);
        },
      },
    ];
  });
}

/**
 * Calls an operation, by default with the params of its first example. If `response` is set, a `Prefer` header tells
 * the mock server to return that response.
 */
async function call(
  { cloud }: Context<object>,
  { id, params: [first = {}] }: DocumentedOperation,
  { params = first, response }: { readonly params?: object; readonly response?: DocumentedResponse },
): Promise<unknown> {
  const { status, example } = response ?? {};
  const prefer = [status && status >= 400 && `code=${status}`, example && `example=${example}`].filter(Boolean);
  return await findMethod(cloud, id)(params, prefer.length > 0 ? { headers: { prefer: prefer.join(", ") } } : {});
}

async function expectError(
  context: Context<object>,
  operation: DocumentedOperation,
  response: DocumentedResponse,
): Promise<void> {
  const { ApiError, isCloudError } = context.clientPackage;
  const { code, message, details = [] } = response.body as { code: number; message: string; details?: unknown[] };
  const error = await catchError(call(context, operation, { response }));
  const what = `${response.status} ${response.example}`;
  assert.isTrue(isCloudError(error), what);
  assert.instanceOf(error, ApiError, what);
  assert.equal(error.operation, operation.id, what);
  assert.equal(error.status, response.status, what);
  assert.equal(error.code, codes[code], what);
  assert.equal(error.reason, message, what);
  assert.deepEqual(error.details, details, what);
  assert.include(error.message, `${operation.id}: ${response.status} ${codes[code]}: ${message}`, what);
  if (response.status === 429) assert.isNumber(error.retryAfterMs, what);
}
