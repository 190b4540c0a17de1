import { errorResponse, type Violation } from "../spec/error-response.ts";
import type { Prism } from "../spec/prism.ts";
import type { Respond } from "./handle-request.ts";
import { simulate } from "./simulate.ts";
import type { StateFile } from "./state-file.ts";

/** An answer of the mock that breaks the spec: a fault of the mock, never of its user. */
export interface SpecViolation extends Violation {
  /** The operationId. */
  readonly operation: string;
}

/** What goes on beside the answers. */
export interface ProxyOptions {
  /** Where answers that break the spec are noted. */
  readonly violations: SpecViolation[];
  /** Where changes are kept. */
  readonly stateFile: StateFile;
}

/** Answers with the simulator, and lets Prism judge the request and the answer. */
export function respondBehindPrism(prism: Prism, { violations, stateFile }: ProxyOptions): Respond {
  return async (call, context) => {
    const { id, method } = call.operation;
    const { answer, found } = await prism.proxy(call, (judged) => simulate(call, { ...context, judged }));
    if (method !== "GET") await stateFile.save();
    if (found.length === 0) return answer;
    violations.push(...found.map((violation) => ({ operation: id, ...violation })));
    const list = found.map(({ field, description }) => `${field}: ${description}`).join("; ");
    return errorResponse("INTERNAL", `${id}: the mock broke the spec in its answer: ${list}`, {
      "@type": "crdb-cloud/SpecViolations",
      violations: found,
    });
  };
}
