import { parseJson } from "../arguments/parse-json.ts";
import { InvalidKeyError } from "../errors/invalid-key-error.ts";
import { createRedactor } from "../redaction/redactor.ts";
import { DEFAULT_BASE_URL, isSecure } from "../request/base-url.ts";
import { type BufferedResponse, decodeBody, isSuccess } from "../request/buffered-response.ts";
import { readClaims } from "../request/token-claims.ts";
import type { Clock } from "../time/clock.ts";
import { sleep } from "../time/sleep.ts";
import { type Limits, runWithin } from "../time/with-limits.ts";
import type { KeyRequest } from "../transport/client-options.ts";
import type { Transport } from "../transport/transport.ts";
import type { TokenSource } from "./token-source.ts";

/** Options for `githubActionsToken()`. */
export interface GitHubActionsTokenOptions {
  /**
   * The token's audience, which must match the one in the organization's JWT issuer.
   * @default "https://cockroachlabs.cloud"
   */
  readonly audience?: string | undefined;
}

/** The runtime features that `githubActionsToken()` needs. */
export interface GitHubActionsPlatform {
  /** Sends the requests to the token endpoint. */
  readonly transport: Transport;
  /** Returns one of the job's environment variables. */
  readonly readVariable: (
    name: "ACTIONS_ID_TOKEN_REQUEST_URL" | "ACTIONS_ID_TOKEN_REQUEST_TOKEN",
  ) => string | undefined;
}

const ENDPOINT = "ACTIONS_ID_TOKEN_REQUEST_URL";
const KEY = "ACTIONS_ID_TOKEN_REQUEST_TOKEN";

interface CachedToken {
  readonly token: string;
  /** When to request a new token, in milliseconds on the client's monotonic clock. */
  readonly replaceAt: number;
}

/** A pending token request, shared by concurrent calls. */
interface Pending {
  readonly token: Promise<CachedToken>;
  readonly controller: AbortController;
  waiting: number;
}

/** A token is replaced this many milliseconds before it expires. */
const MARGIN_MS = 60_000;
/** How long a request to the token endpoint may take, in milliseconds. */
const TIMEOUT_MS = 10_000;
const ATTEMPTS = 3;
const RETRY_DELAY_MS = 500;
const LARGEST_BYTES = 64 * 1024;
const ADVICE = 'give the job "permissions: id-token: write"';

/**
 * Creates a token source for a GitHub Actions job. Concurrent calls share one request. The token is reused until
 * shortly before it expires, or until the service rejects it.
 * @see https://docs.github.com/en/actions/reference/security/oidc
 */
export function createGitHubActionsToken(
  platform: GitHubActionsPlatform,
  { audience = DEFAULT_BASE_URL }: GitHubActionsTokenOptions = {},
): TokenSource {
  let cached: CachedToken | undefined;
  let pending: Pending | undefined;
  const start = (clock: Clock): Pending => {
    const controller = new AbortController();
    const { signal } = controller;
    return { token: requestToken(platform, { clock, signal }, audience), controller, waiting: 0 };
  };
  const getToken = async ({ clock, rejected, signal }: KeyRequest): Promise<string> => {
    if (cached && cached.token !== rejected && clock.now() < cached.replaceAt) return cached.token;
    pending ??= start(clock);
    const own = pending;
    const end = (): void => {
      if (pending === own) pending = undefined;
    };
    // If a call is aborted, the token request continues as long as other calls are waiting for its token.
    const leave = (): void => {
      own.waiting -= 1;
      if (own.waiting > 0) return;
      end();
      own.controller.abort(signal.reason);
    };
    own.waiting += 1;
    signal.addEventListener("abort", leave);
    try {
      cached = await own.token;
      return cached.token;
    } finally {
      signal.removeEventListener("abort", leave);
      end();
    }
  };
  return Object.assign(getToken, { source: "githubActionsToken()" });
}

async function requestToken(platform: GitHubActionsPlatform, limits: Limits, audience: string): Promise<CachedToken> {
  const endpoint = platform.readVariable(ENDPOINT);
  const key = platform.readVariable(KEY);
  if (!endpoint || !key) throw new InvalidKeyError(`${endpoint ? KEY : ENDPOINT} is not set: ${ADVICE}`);
  if (/[^\0-\xff]/.test(key)) {
    throw new InvalidKeyError(`${KEY} contains a character outside Latin-1. Keep the value that GitHub sets`);
  }
  const url = toTokenUrl(endpoint, audience);
  for (let attempt = 1; ; attempt++) {
    const askedAt = limits.clock.now();
    const response = await ask(platform.transport, limits, url, key);
    if (typeof response !== "string" && isSuccess(response.status)) return readToken(response, askedAt, audience);
    const failure = typeof response === "string" ? response : describe(response.status);
    if (attempt === ATTEMPTS) throw new Error(`${failure} (tried ${ATTEMPTS} times)`);
    await sleep(RETRY_DELAY_MS * 2 ** (attempt - 1), limits);
  }
}

/** @throws {InvalidKeyError} after a status such as 403 or 404, since a retry wouldn't help */
function describe(status: number): string {
  const text = `the token endpoint responded with ${status}`;
  if (status >= 500 || status === 429) return text;
  throw new InvalidKeyError(status === 401 || status === 403 ? `${text}: ${ADVICE}` : text);
}

function toTokenUrl(endpoint: string, audience: string): string {
  const url = URL.canParse(endpoint) ? new URL(endpoint) : undefined;
  if (url === undefined || !isSecure(url)) {
    throw new InvalidKeyError(`${ENDPOINT} must be an https URL`);
  }
  url.searchParams.set("audience", audience);
  return url.href;
}

/** Sends one request. Transports don't follow redirects, so no other host receives the job's request token. */
async function ask(transport: Transport, limits: Limits, url: string, key: string): Promise<BufferedResponse | string> {
  const redactor = createRedactor();
  redactor.remember(key);
  try {
    const limit = { ms: TIMEOUT_MS, toError: () => new Error(`no response after ${TIMEOUT_MS / 1000} s`) };
    const headers = { accept: "application/json", authorization: `Bearer ${key}` };
    const request = { url, method: "GET", headers, body: undefined, maxBytes: LARGEST_BYTES };
    const response = await runWithin({ ...limits, limit }, (signal) =>
      transport({ ...request, signal, onSending() {}, onStatus() {} }),
    );
    return { ...response, body: response.body ?? new Uint8Array() };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return `the token endpoint ${new URL(url).host} failed: ${redactor.text(reason)}`;
  }
}

/** Reads the token from a response. Measures its lifetime on the monotonic clock, as the system time may be wrong. */
function readToken(response: BufferedResponse, askedAt: number, audience: string): CachedToken {
  const { value } = (parseJson(decodeBody(response)) ?? {}) as { readonly value?: unknown };
  const token = String(value);
  const claims = readClaims(token);
  if (claims === undefined) {
    throw new InvalidKeyError("the token endpoint responded without a token; a proxy may have sent the response");
  }
  if (![claims.aud].flat().includes(audience)) {
    throw new InvalidKeyError(`the token endpoint issued a token whose audience is not ${audience}`);
  }
  const lifetimeMs = (Number(claims.exp) - Number(claims.iat)) * 1000 || 0;
  return { token, replaceAt: askedAt + Math.max(lifetimeMs - MARGIN_MS, lifetimeMs / 2) };
}
