import { errorResponse, invalidArgument } from "../spec/error-response.ts";
import type { Prism } from "../spec/prism.ts";
import type { Respond } from "./handle-request.ts";

/**
 * Creates a function that responds to API calls with examples from the spec. Prism selects the example for each call.
 */
export function respondWithExamples(prism: Prism): Respond {
  return async (call) => {
    if (!call.rawRequest.headers.authorization)
      return errorResponse("UNAUTHENTICATED", "the header Authorization has no secret key");
    if (call.violations.length > 0) return invalidArgument(call.violations);
    const response = await prism.example(call);
    return "status" in response ? response : invalidArgument(response);
  };
}
