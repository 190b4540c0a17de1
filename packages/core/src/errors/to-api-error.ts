import { parseJson } from "../arguments/parse-json.ts";
import { type BufferedResponse, decodeBody } from "../request/buffered-response.ts";
import type { Call } from "../request/call.ts";
import { listPathParameters } from "../request/check-params.ts";
import { readClaims } from "../request/token-claims.ts";
import { ApiError } from "./api-error.ts";
import { excerpt } from "./excerpt.ts";
import { toGrpcCode } from "./grpc-code.ts";
import { linkToGuide } from "./guide-link.ts";
import { type Outcome, toOutcome } from "./outcome.ts";

const LONGEST_REASON = 1000;

export function toApiError(
  call: Call,
  response: BufferedResponse,
  judgement: { readonly outcome: Outcome; readonly retryAfterMs?: number | undefined },
  apiKeySource: string,
): ApiError {
  const { redactor } = call;
  const text = redactor.body(decodeBody(response));
  const body = parseJson(text) as { code?: unknown; message?: unknown; details?: unknown } | null | undefined;
  const headers = redactor.headers(response.headers);
  const facts = {
    status: response.status,
    code: toGrpcCode(body?.code),
    reason: typeof body?.message === "string" ? excerpt(body.message, LONGEST_REASON) : excerpt(text),
    details: Array.isArray(body?.details) ? body.details : [],
    headers,
    requestId: toRequestId(headers),
    retryAfterMs: judgement.retryAfterMs,
  };
  const outcome = toOutcome(call, judgement.outcome);
  const advice = advise(call, response, judgement.retryAfterMs, apiKeySource);
  const origin = /^\s*</.test(text) ? "a proxy may have sent this response" : "";
  return new ApiError(call, outcome, facts, [origin, advice].filter(Boolean).join("; "));
}

export function toRequestId(headers: Readonly<Record<string, string>>): string | undefined {
  return headers["x-request-id"] ?? headers["request-id"] ?? headers["x-cloud-trace-context"];
}

function advise(call: Call, { status, headers }: BufferedResponse, waitMs: number | undefined, source: string): string {
  const location = headers.get("location");
  if (status < 400) return location === null ? "" : adviseOnRedirect(call, location);
  if (status === 401) return `check ${source}${describeToken(call)}${linkToGuide("api-key")}`;
  if (status === 403 && call.permissions.length > 0) {
    return `the key's account needs the ${call.permissions.join(" or ")} role${linkToGuide("api-key")}`;
  }
  if (status === 404) return adviseOnMissing(call.path);
  if (waitMs) return `the service asks you to wait ${Math.ceil(waitMs / 1000)} s`;
  return status === 429 ? "send fewer requests" : "";
}

/** If the rejected key is a JSON web token, returns its issuer, subject and audience, none of which is secret. */
function describeToken({ key, redactor }: Call): string {
  const claims = readClaims(key);
  if (claims === undefined) return "";
  const facts = { issuer: claims.iss, subject: claims.sub, audience: [claims.aud].flat().join(" and ") };
  const named = Object.entries(facts).map(([name, value]) => `${name} ${value ? String(value) : "unset"}`);
  return redactor.text(`: ${named.join(", ")}`);
}

function adviseOnRedirect({ url, redactor }: Call, location: string): string {
  const target = URL.canParse(location, url) ? ` to ${redactor.text(new URL(location, url).origin)}` : "";
  return `the service redirected the request${target}. To protect the API key, the client does not follow redirects. Check baseUrl`;
}

function adviseOnMissing(template: string): string {
  const names = listPathParameters(template);
  if (names.length === 0) return "check baseUrl";
  const check = `check ${names.join(" and ")}`;
  return template.endsWith("}") ? check : `${check}; if the cluster was just created, wait until it is ready`;
}
