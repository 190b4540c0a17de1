import type { GrpcCode } from "@crdb-cloud/core";
import type { Cloud } from "@crdb-cloud/core/2024-09-16";
import { assert } from "chai";
import { catchError } from "../catch-error.ts";
import type { Context, ContractCase } from "../contract-case.ts";
import { type DescribedAnswer, type DescribedOperation, describedOperations } from "./described-operation.ts";
import { methods } from "./methods.ts";

/** The codes that the client must make of the codes in the bodies of errors. */
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

/** Every operation: with each example of a request, each example of an answer, and each error that it declares. */
export const operationCases: readonly ContractCase<Cloud>[] = describedOperations.flatMap((operation) => [
  {
    name: `${operation.id} answers`,
    modes: ["examples"],
    async run(context) {
      for (const params of operation.params) await call(context, operation, { params });
      for (const answer of operation.answers.filter(({ status }) => status < 300)) {
        assert.deepEqual(await call(context, operation, { answer }), answer.body);
      }
    },
  },
  {
    name: `${operation.id} throws each error that it declares`,
    modes: ["examples"],
    async run(context) {
      const errors = [...new Map(operation.answers.toReversed().map((answer) => [answer.status, answer])).values()]
        .filter(({ status }) => status >= 400)
        .reverse();
      assert.includeMembers(
        errors.map(({ status }) => status),
        [400, 401, 403, 429, 500, 503],
      );
      for (const answer of errors) await expectError(context, operation, answer);
    },
  },
]);

interface CallChoice {
  readonly params?: object | undefined;
  readonly answer?: DescribedAnswer;
}

async function call(
  { cloud }: Context<Cloud>,
  { id, params }: DescribedOperation,
  { params: chosen = params[0], answer }: CallChoice,
): Promise<unknown> {
  const { status, example } = answer ?? {};
  const prefer = [status && status >= 400 && `code=${status}`, example && `example=${example}`].filter(Boolean);
  const options = prefer.length > 0 ? { headers: { prefer: prefer.join(", ") } } : {};
  return await methods[id](cloud)(chosen as never, options);
}

async function expectError(
  context: Context<Cloud>,
  operation: DescribedOperation,
  answer: DescribedAnswer,
): Promise<void> {
  const { ApiError, isCloudError } = context.wrapper;
  const { code, message, details } = answer.body as { code: number; message: string; details: readonly unknown[] };
  const error = await catchError(call(context, operation, { answer }));
  const what = `${answer.status} ${answer.example}`;
  assert.isTrue(isCloudError(error), what);
  assert.instanceOf(error, ApiError, what);
  assert.equal(error.operation, operation.id, what);
  assert.equal(error.status, answer.status, what);
  assert.equal(error.code, codes[code], what);
  assert.equal(error.reason, message, what);
  assert.deepEqual(error.details, details, what);
  assert.include(error.message, `${operation.id}: ${answer.status} ${codes[code]}: ${message}`, what);
  if (answer.status === 429) assert.isNumber(error.retryAfterMs, what);
}
