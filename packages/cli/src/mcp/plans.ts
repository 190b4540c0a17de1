import { randomUUID } from "node:crypto";
import { isDeepStrictEqual } from "node:util";

const LIFETIME_MS = 10 * 60_000;

/**
 * Keeps the plans that the server has shown. Each can be applied once, with exactly the planned arguments. A token that
 * a model made up never works.
 */
export function createPlans(now: () => number = Date.now) {
  const plans = new Map<string, { readonly change: object; readonly expiresAt: number }>();
  return {
    add(change: object): string {
      const token = randomUUID();
      plans.set(token, { change, expiresAt: now() + LIFETIME_MS });
      return token;
    },
    /** @throws {Error} if the token doesn't belong to a plan with these arguments */
    check(token: string, change: object): void {
      const plan = plans.get(token);
      const again = "Make a new one by calling the change tool without a plan";
      if (plan === undefined) throw new Error(`unknown plan: it never existed or was already applied. ${again}`);
      if (now() >= plan.expiresAt) throw new Error(`the plan has expired. ${again}`);
      if (!isDeepStrictEqual(plan.change, change))
        throw new Error("the plan has different arguments. Use those, or make a new plan");
    },
    remove: (token: string): void => void plans.delete(token),
  };
}
