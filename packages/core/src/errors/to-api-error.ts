import type { Redactor } from "../redaction/redactor.ts";
import { type BufferedResponse, decodeBody } from "../request/buffered-response.ts";
import type { Call } from "../request/call.ts";
import { listPathParameters } from "../request/expand-path.ts";
import { ApiError } from "./api-error.ts";
import { excerpt } from "./excerpt.ts";
import { toGrpcCode } from "./grpc-code.ts";
import { toOutcome } from "./outcome.ts";

/** What the error needs of the client: where its key came from, and its redactor. */
interface ErrorSource {
  readonly settings: { readonly apiKeySource: string };
  readonly redactor: Redactor;
}

/** Makes the error of an answer that is not a success, with what a person can do about it. */
export function toApiError(
  source: ErrorSource,
  call: Call,
  response: BufferedResponse,
  { outcome: last, retryAfterMs }: Pick<ApiError, "outcome" | "retryAfterMs">,
): ApiError {
  const { redactor } = source;
  const text = redactor.body(decodeBody(response));
  const body = parseStatus(text);
  const facts = {
    status: response.status,
    code: toGrpcCode(body?.code),
    reason: typeof body?.message === "string" ? body.message : excerpt(text),
    details: Array.isArray(body?.details) ? body.details : [],
    headers: redactor.headers(response.headers),
    retryAfterMs,
  };
  const outcome = toOutcome(call, last);
  const advice = advise(source, call, response, retryAfterMs);
  const warning =
    outcome === "unknown" && call.method !== "GET" ? "it may have been carried out, so look before you repeat it" : "";
  return new ApiError(call, outcome, facts, [advice, warning].filter(Boolean).join("; "));
}

function advise(
  { settings, redactor }: ErrorSource,
  call: Call,
  response: BufferedResponse,
  retryAfterMs: number | undefined,
): string {
  const { status } = response;
  const location = response.headers.get("location");
  if (status < 400) return location === null ? "" : adviseOnRedirect(call, redactor.text(location));
  if (status === 401) return `check the key that came from ${settings.apiKeySource}`;
  if (status === 403 && call.permissions.length > 0) {
    return `the key's account needs ${call.permissions.join(" or ")}`;
  }
  if (status === 404) return adviseOnMissing(call.path);
  if (retryAfterMs) return `the service asks to wait ${Math.ceil(retryAfterMs / 1000)} s`;
  return status === 429 ? "slow down" : "";
}

function adviseOnRedirect({ url }: Call, location: string): string {
  const target = URL.canParse(location, url) ? `to ${new URL(location, url).origin}` : "elsewhere";
  return `it redirects ${target}, which is not followed lest the key go astray: set baseUrl to where the service is`;
}

function adviseOnMissing(template: string): string {
  const names = listPathParameters(template);
  if (names.length === 0) return "check baseUrl";
  const check = `check ${names.join(" and ")}`;
  if (template.endsWith("}")) return check;
  return `${check}; a cluster that was just created answers so until it is ready: wait for it first`;
}

function parseStatus(text: string): { code?: unknown; message?: unknown; details?: unknown } | null | undefined {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
