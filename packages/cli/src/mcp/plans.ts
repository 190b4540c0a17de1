import { randomUUID } from "node:crypto";
import { isDeepStrictEqual } from "node:util";

const LIFETIME_MS = 10 * 60_000;

/**
 * Stores the plans that `change` has returned. Each can be applied once, within 10 minutes, with the same arguments.
 */
export function createPlans(now: () => number = Date.now) {
  const plans = new Map<string, { readonly change: object; readonly expiresAt: number }>();
  return {
    add(change: object): string {
      const token = randomUUID();
      plans.set(token, { change, expiresAt: now() + LIFETIME_MS });
      return token;
    },
    /** Throws unless the token belongs to an unexpired plan with these arguments. */
    check(token: string, change: object): void {
      const plan = plans.get(token);
      const again = "Make a new one by calling the change tool without a plan";
      if (plan === undefined) throw new Error(`unknown plan: it never existed or was already applied. ${again}`);
      if (now() >= plan.expiresAt) throw new Error(`the plan has expired. ${again}`);
      if (!isDeepStrictEqual(plan.change, change))
        throw new Error("the plan was made for different arguments. Use those, or make a new plan");
    },
    remove: (token: string): void => void plans.delete(token),
  };
}
