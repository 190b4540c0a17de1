import { errorResponse, type Violation } from "../spec/error-response.ts";
import type { Prism } from "../spec/prism.ts";
import type { Respond } from "./handle-request.ts";
import { simulate } from "./simulate.ts";
import type { StateFile } from "./state-file.ts";

/** A response of the mock that violates the spec. The violation is a bug in the mock, not in your program. */
export interface SpecViolation extends Violation {
  /** The operationId. */
  readonly operation: string;
}

/** The places where the mock records spec violations and state changes. */
export interface ProxyOptions {
  /** Receives the responses that violate the spec. */
  readonly violations: SpecViolation[];
  /** The file that receives the changes. */
  readonly stateFile: StateFile;
}

/** Creates a responder that uses the simulator without Prism. */
export function respondWithSimulator(stateFile: StateFile): Respond {
  return async (call, context) => {
    const response = simulate(call, context);
    if (call.operation.method !== "GET") await stateFile.save();
    return response;
  };
}

/** Creates a responder that uses the simulator. Prism validates each request and each response. */
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
