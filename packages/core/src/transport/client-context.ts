import { createRedactor, type Redactor } from "../redaction/redactor.ts";
import { systemClock } from "../time/clock.ts";
import type { ClientState } from "./client-state.ts";

/** The parts of a client's state that functions such as `waitUntilConnectable()` use. */
export type ClientContext = Pick<ClientState, "clientId" | "clock" | "hooks" | "redactorFor">;

const contexts = new WeakMap<object, ClientContext>();
const redactorFor = (): Redactor => createRedactor();
const NO_CLIENT: ClientContext = { clientId: 0, clock: systemClock, hooks: [], redactorFor };

/** Stores a client's context under its `getCaCertificate` method, which a copy such as `{ ...cloud }` has, too. */
export function setContext(getCaCertificate: object, context: ClientContext): void {
  contexts.set(getCaCertificate, context);
}

/** Returns the context of a client or of an object with its methods; for any other object, a context without hooks. */
export function getContext(cloud: object): ClientContext {
  const { clusters } = cloud as { readonly clusters?: { readonly getCaCertificate?: object } };
  return contexts.get(Object(clusters?.getCaCertificate)) ?? NO_CLIENT;
}
