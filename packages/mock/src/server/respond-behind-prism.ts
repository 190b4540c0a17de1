import { errorResponse, type Violation } from "../spec/error-response.ts";
import type { Prism } from "../spec/prism.ts";
import type { Respond } from "./handle-request.ts";
import { simulate } from "./simulate.ts";
import type { StateFile } from "./state-file.ts";

/**
 * A violation of the spec that Prism found in a response of the mock. The violation is a bug in the mock, not in your
 * program.
 */
export interface SpecViolation extends Violation {
  /** The operationId of the request. */
  readonly operation: string;
}

export interface ProxyOptions {
  /** The list to which the violations that Prism finds in responses are added. */
  readonly violations: SpecViolation[];
  readonly stateFile: StateFile;
}

export function respondWithSimulator(stateFile: StateFile): Respond {
  return async (call, context) => {
    const response = simulate(call, context);
    if (call.operation.method !== "GET") await stateFile.save();
    return response;
  };
}

/** Creates a function that responds to API calls with the simulator. Prism validates each request and each response. */
export function respondBehindPrism(prism: Prism, { violations, stateFile }: ProxyOptions): Respond {
  return async (call, context) => {
    const { id, method } = call.operation;
    const { response, found } = await prism.proxy(call, (judged) => simulate(call, { ...context, judged }));
    if (method !== "GET") await stateFile.save();
    if (found.length === 0) return response;
    violations.push(...found.map((violation) => ({ operation: id, ...violation })));
    const list = found.map(({ field, description }) => `${field}: ${description}`).join("; ");
    return errorResponse("INTERNAL", `${id}: the response of the mock violates the spec: ${list}`, {
      "@type": "crdb-cloud/SpecViolations",
      violations: found,
    });
  };
}
