import type { Respond } from "./exchange.ts";
import type { Prism } from "./prism.ts";
import { refuse, refuseInvalid } from "./refusal.ts";

/** Answers with the examples of the spec, chosen by Prism. */
export function respondWithExamples(prism: Prism): Respond {
  return async (call) => {
    if (!call.arrival.headers.authorization) return refuse("UNAUTHENTICATED", "the secret key is missing");
    if (call.violations.length > 0) return refuseInvalid(call.violations);
    const answer = await prism.example(call);
    return "status" in answer ? answer : refuseInvalid(answer);
  };
}
