import { ConnectionError } from "../errors/connection-error.ts";
import { toCause } from "../errors/copy-cause.ts";
import { InvalidKeyError } from "../errors/invalid-key-error.ts";
import { toOutcome } from "../errors/outcome.ts";
import { KEY_FAILED, KEY_UNAVAILABLE } from "../errors/to-connection-error.ts";
import type { Attempt, Call, Layer } from "../request/call.ts";
import { assertApiKey } from "../request/header-value.ts";
import type { KeyRequest, Settings } from "./client-options.ts";

/** Sets the call's API key. An `apiKey` function is called for each attempt, since the key may change. */
export function authorize(settings: Pick<Settings, "apiKey" | "apiKeySource" | "clock">): Layer {
  const { apiKey, apiKeySource } = settings;
  const source = apiKeySource === "apiKey" ? "the function passed as apiKey" : apiKeySource;
  if (typeof apiKey === "string") {
    return (call, next) => {
      if (!call.anonymous) call.key = apiKey;
      return next(call);
    };
  }
  return async (call, next) => {
    if (call.anonymous) return next(call);
    const attempt = call.attempt as Attempt;
    const { signal } = attempt;
    attempt.waitsFor = source;
    const key = await askForKey(apiKey, { clock: settings.clock, rejected: call.rejectedKey, signal }, call, source);
    if (signal.aborted) throw signal.reason;
    attempt.waitsFor = undefined;
    call.key = key;
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
  let code = KEY_UNAVAILABLE;
  try {
    const key = await apiKey(request);
    code = KEY_FAILED;
    assertApiKey("the returned key", key);
    call.redactor.remember(key);
    return key;
  } catch (thrown) {
    if (thrown instanceof InvalidKeyError) code = KEY_FAILED;
    const cause = toCause(thrown, call.redactor);
    const text = `${source} failed: ${String(cause).replace(/^\w*Error: /, "")}`;
    throw new ConnectionError(call, toOutcome(call, "not sent"), text, { code, cause });
  }
}
