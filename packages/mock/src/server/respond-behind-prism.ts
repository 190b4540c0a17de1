import { errorResponse, type Violation } from "../spec/error-response.ts";
import type { Prism } from "../spec/prism.ts";
import type { Respond } from "./handle-request.ts";
import { simulate } from "./simulate.ts";

/**
 * A violation of the spec that Prism found in a response of the mock. The violation is a bug in the mock, not in your
 * program.
 */
export interface SpecViolation extends Violation {
  /** The operationId of the request. */
  readonly operation: string;
}

/**
 * Creates a function that responds to API calls with the simulator. Prism validates each request and each response. The
 * violations that Prism finds in responses are added to `violations`.
 */
export function respondBehindPrism(prism: Prism, violations: SpecViolation[]): Respond {
  return async (call, context) => {
    const { id } = call.operation;
    const { response, found } = await prism.proxy(call, (judged) => simulate(call, { ...context, judged }));
    if (found.length === 0) return response;
    violations.push(...found.map((violation) => ({ operation: id, ...violation })));
    const list = found.map(({ field, description }) => `${field}: ${description}`).join("; ");
    return errorResponse("INTERNAL", `${id}: the response of the mock violates the spec: ${list}`, {
      "@type": "crdb-cloud/SpecViolations",
      violations: found,
    });
  };
}
