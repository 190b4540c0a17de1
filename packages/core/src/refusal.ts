import { ApiError } from "./api-error.ts";
import { type Answer, type Call, toOutcome } from "./call.ts";
import { listPathParameters } from "./expand-path.ts";
import { toGrpcCode } from "./grpc-code.ts";
import { excerpt } from "./parse-body.ts";
import type { Pipeline } from "./pipeline.ts";
import { parseRetryAfter } from "./retry-after.ts";
import { judgeAnswer } from "./retry-policy.ts";

/** Tells whether an answer asks to slow down. The service's status for that isn't settled, so its words count too. */
export function isThrottled(answer: Answer): boolean {
  return answer.status === 429 || (answer.status >= 400 && /rate limit exceeded/i.test(decode(answer)));
}

/** How long an answer asks to wait, in milliseconds. */
export function readRetryAfter({ headers }: Answer): number | undefined {
  return parseRetryAfter(headers.get("retry-after"), headers.get("date"));
}

/** Makes the error of an answer that is not a success, with what a person can do about it. */
export function toApiError(pipeline: Pipeline, call: Call, answer: Answer): ApiError {
  const { redactor } = pipeline;
  const text = redactor.body(decode(answer));
  const body = parseStatus(text);
  const retryAfterMs = readRetryAfter(answer);
  const facts = {
    status: answer.status,
    code: toGrpcCode(body?.code),
    reason: typeof body?.message === "string" ? body.message : excerpt(text),
    details: Array.isArray(body?.details) ? body.details : [],
    headers: redactor.headers(answer.headers),
    retryAfterMs,
  };
  const outcome = toOutcome(call, judgeAnswer(answer).outcome);
  const advice = advise(pipeline, call, answer, retryAfterMs);
  const warning =
    outcome === "unknown" && call.method !== "GET" ? "it may have been carried out, so look before you repeat it" : "";
  return new ApiError(call, outcome, facts, [advice, warning].filter(Boolean).join("; "));
}

function advise(
  { settings, redactor }: Pipeline,
  call: Call,
  answer: Answer,
  retryAfterMs: number | undefined,
): string {
  const { status } = answer;
  const location = answer.headers.get("location");
  if (status < 400) return location === null ? "" : adviseOnRedirect(call, redactor.text(location));
  if (status === 401) return `check the key that came from ${settings.apiKeySource}`;
  if (status === 403 && call.needs.length > 0) {
    return `the key's account needs ${call.needs.join(" or ")}`;
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

function decode({ body }: Answer): string {
  return new TextDecoder().decode(body);
}

function parseStatus(text: string): { code?: unknown; message?: unknown; details?: unknown } | null | undefined {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
