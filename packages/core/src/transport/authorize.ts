import { ConnectionError } from "../errors/connection-error.ts";
import { toCause } from "../errors/copy-cause.ts";
import { InvalidKeyError } from "../errors/invalid-key-error.ts";
import { toOutcome } from "../errors/outcome.ts";
import type { Attempt, Call, Layer } from "../request/call.ts";
import { assertApiKey } from "../request/header-value.ts";
import type { KeyRequest, Settings } from "./client-options.ts";

/** Sets the call's API key. An `apiKey` function is called for each attempt, since the key may change. */
export function authorize({ apiKey, apiKeySource, clock }: Pick<Settings, "apiKey" | "apiKeySource" | "clock">): Layer {
  const source = apiKeySource === "apiKey" ? "the function passed as apiKey" : apiKeySource;
  return async (call, next) => {
    if (call.anonymous) return next(call);
    if (typeof apiKey === "string") call.key = apiKey;
    else {
      const attempt = call.attempt as Attempt;
      const { signal } = attempt;
      attempt.waitsFor = source;
      call.key = await askForKey(apiKey, { clock, rejected: call.rejectedKey, signal }, call, source);
      if (signal.aborted) throw signal.reason;
      attempt.waitsFor = undefined;
    }
    return next(call);
  };
}

/** Calls the `apiKey` function. If it throws, the client may retry, since the failure may be temporary. */
async function askForKey(
  apiKey: (request: KeyRequest) => unknown,
  request: KeyRequest,
  call: Call,
  source: string,
): Promise<string> {
  // The client retries after this code, but not after `ERR_API_KEY`, which means that the key is invalid.
  let code = "ERR_API_KEY_UNAVAILABLE";
  try {
    const key = await apiKey(request);
    code = "ERR_API_KEY";
    assertApiKey("the returned key", key);
    call.redactor.remember(key);
    return key;
  } catch (thrown) {
    if (thrown instanceof InvalidKeyError) code = "ERR_API_KEY";
    const cause = toCause(thrown, call.redactor);
    const text = `${source} failed: ${String(cause).replace(/^\w*Error: /, "")}`;
    throw new ConnectionError(call, toOutcome(call, "not sent"), text, { code, cause });
  }
}
