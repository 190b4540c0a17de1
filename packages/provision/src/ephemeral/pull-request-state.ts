import {
  ArgumentError,
  assertFunctions,
  assertNames,
  excerpt,
  isSecure,
  quote,
  sleep,
  systemClock,
} from "@crdb-cloud/core/internal";
import { type Duration, toMs } from "./duration.ts";
import { assertPullRequest, isRepository, type PullRequest } from "./pull-request-label.ts";
import { isExpiredNow, type SweepCandidate } from "./sweep-clusters.ts";

/** Options for {@link isPullRequestOpen}. */
export interface GitHubOptions {
  /** The URL of GitHub's API. @default the `GITHUB_API_URL` variable, or https://api.github.com */
  apiUrl?: string | undefined;
  /**
   * A token with the `pull-requests: read` permission. Public repositories don't require one.
   * @default the `GITHUB_TOKEN` variable
   */
  token?: string | undefined;
  /** Sends the requests, for example through a proxy. @default the global `fetch` */
  fetch?:
    | ((url: string, init: { headers: Record<string, string>; signal: AbortSignal }) => Promise<Response>)
    | undefined;
}

const WHERE = "isPullRequestOpen";
const OPTIONS: readonly (keyof GitHubOptions)[] = ["apiUrl", "token", "fetch"];
const TIMEOUT_MS = 30_000;
const ATTEMPTS = 3;
const PAUSE_MS = 500;

/**
 * Asks GitHub whether a pull request is open. Makes up to three attempts if GitHub fails or can't be reached, then
 * rejects, so no cluster is deleted on a guess.
 *
 * @throws {ArgumentError} if a parameter or an option is invalid
 * @throws {Error} if GitHub cannot be reached, limits your requests, or doesn't let the token read the pull request
 */
export async function isPullRequestOpen(pullRequest: PullRequest, options: GitHubOptions = {}): Promise<boolean> {
  assertPullRequest(WHERE, pullRequest);
  const { apiUrl, token, fetch } = resolveOptions(WHERE, options);
  const { repository, number } = pullRequest;
  const url = `${apiUrl}/repos/${repository}/pulls/${number}`;
  const headers = {
    accept: "application/vnd.github+json",
    "user-agent": "crdb-cloud",
    ...(token && { authorization: `Bearer ${token}` }),
  };
  for (let attempt = 1; ; attempt += 1) {
    let reason: string;
    let isTransient = true;
    try {
      const response = await fetch(url, { headers, signal: AbortSignal.timeout(TIMEOUT_MS) });
      const { status } = response;
      const state = status === 200 ? readState(await response.text(), pullRequest) : undefined;
      if (state === "open" || state === "closed") return state === "open";
      reason = `GitHub responded with ${status}${explain(response)}`;
      isTransient = status >= 500;
    } catch (error) {
      reason = `GitHub cannot be reached: ${excerpt(String((error as Error).message))}`;
    }
    if (!isTransient || attempt === ATTEMPTS) {
      throw new Error(`${WHERE}: cannot tell whether ${repository}#${number} is open. ${reason}`);
    }
    await sleep(PAUSE_MS * 2 ** (attempt - 1), { clock: systemClock, signal: undefined });
  }
}

/**
 * Returns a rule for `sweepClusters()`: a cluster is due once its TTL has ended, or once its pull request is closed and
 * the cluster is older than `minAge`. If GitHub doesn't say whether the pull request is closed, the cluster stays until
 * its TTL ends.
 *
 * @throws {ArgumentError} if a parameter is invalid
 */
export function whenExpiredOrClosed(
  params: GitHubOptions & {
    /** The repository. Clusters for pull requests in other repositories stay until they expire. */
    repository: string;
    /**
     * How old a cluster must be before a closed pull request makes it due. GitHub may be slow to report a reopened one.
     * @default "1h"
     */
    minAge?: Duration | undefined;
  },
): (candidate: SweepCandidate) => Promise<string | false> {
  const where = "whenExpiredOrClosed";
  assertNames(where, "parameter", ["repository", "minAge", ...OPTIONS], params);
  const { repository, minAge = "1h", ...options } = params;
  if (!isRepository(repository))
    throw new ArgumentError(`${where}: repository must be a name such as "octo-org/shop", not ${quote(repository)}`);
  const minAgeMs = toMs(where, "minAge", minAge, true);
  resolveOptions(where, options);
  return async (candidate) => {
    const { pullRequest, ageMs } = candidate;
    const expired = isExpiredNow(candidate);
    if (expired || ageMs < minAgeMs || !pullRequest?.isIn(repository)) return expired;
    const { number } = pullRequest;
    return !(await isPullRequestOpen({ repository, number }, options)) && `${repository}#${number} is closed`;
  };
}

function resolveOptions(where: string, options: GitHubOptions) {
  assertNames(where, "option", OPTIONS, options);
  assertFunctions(where, options, ["fetch"]);
  const { env } = process;
  const { apiUrl = env.GITHUB_API_URL || "https://api.github.com", token = env.GITHUB_TOKEN } = options;
  if (!URL.canParse(apiUrl) || !isSecure(new URL(apiUrl)))
    throw new ArgumentError(
      `${where}: apiUrl must be an https URL such as "https://api.github.com", not ${quote(apiUrl)}`,
    );
  // Ignores a line break at the end, as in a pasted secret, since a header can't contain it.
  if (token !== undefined && !/^[\x21-\x7e]*$/.test(token.trim()))
    throw new ArgumentError(`${where}: token contains a space, a control character or a non-ASCII character`, "token");
  return {
    apiUrl: apiUrl.replace(/\/+$/, ""),
    token: token?.trim(),
    fetch: options.fetch ?? globalThis.fetch,
  } as const;
}

/** Returns the pull request's state; `undefined` if the response isn't GitHub's or is about another pull request. */
function readState(text: string, { repository, number }: PullRequest): unknown {
  try {
    const { number: found, state, base } = JSON.parse(text);
    const name: string = base?.repo?.full_name ?? repository;
    return found === number && name.toLowerCase() === repository.toLowerCase() ? state : undefined;
  } catch {
    return undefined;
  }
}

function explain({ status, headers }: Response): string {
  if (status === 200) return ", but not with the pull request: check the repository's name and GITHUB_API_URL";
  const reset = Number(headers.get("x-ratelimit-reset"));
  const isLimited = headers.get("x-ratelimit-remaining") === "0" || headers.has("retry-after");
  if (status === 429 || (status === 403 && isLimited)) {
    return `: its rate limit has been exceeded${reset > 0 ? `, and resets at ${new Date(reset * 1000).toISOString()}` : ""}`;
  }
  return [401, 403, 404].includes(status) ? ": the token needs the pull-requests: read permission" : "";
}
