import { createHash } from "node:crypto";
import { CommandError, EXIT } from "../exit-status.ts";

/** A pull request on GitHub. */
export interface PullRequest {
  /** The repository's owner and name, such as `octo-org/shop`. */
  readonly repository: string;
  readonly number: number;
}

/** Options for calls to GitHub's API. */
export interface GitHubOptions {
  /** The API's URL, such as `https://api.github.com`. */
  readonly apiUrl: string;
  /** Without a token, GitHub only tells us about pull requests in public repositories. */
  readonly token: string | undefined;
}

/** The key of the label that marks a pull request's cluster. */
const LABEL = "crdb-cloud-pr";
const TIMEOUT_MS = 30_000;

/** Parses a pull request such as `octo-org/shop#123`. */
export function parsePullRequest(option: string, text: string): PullRequest {
  const [repository = "", number = ""] = text.split("#");
  if (/^[1-9]\d{0,9}$/.test(number)) return { repository: parseRepository(option, repository), number: Number(number) };
  throw new CommandError(EXIT.usage, `${option} must be a pull request such as octo-org/shop#123, not ${text}`);
}

/** Checks a repository's name, which becomes part of a URL. */
export function parseRepository(option: string, text: string): string {
  if (/^[\w-]+\/(?!\.{1,2}$)[\w.-]+$/i.test(text)) return text;
  throw new CommandError(EXIT.usage, `${option} must be a repository such as octo-org/shop, not ${text}`);
}

/** Returns the label that marks a pull request's cluster. */
export function toPullRequestLabel({ repository, number }: PullRequest): Record<string, string> {
  return { [LABEL]: `${number}-${toDigest(repository)}` };
}

/** Returns the number of a cluster's pull request; `undefined` if it has none, or one in another repository. */
export function readPullRequest(labels: Readonly<Record<string, string>>, repository: string): number | undefined {
  const [, number, digest] = /^(\d+)-([0-9a-f]+)$/.exec(labels[LABEL] ?? "") ?? [];
  return digest === toDigest(repository) ? Number(number) : undefined;
}

/**
 * Hashes a repository's name for a label. A label can't contain the name itself, and escaping could make two names the
 * same.
 */
export function toDigest(repository: string): string {
  return createHash("sha256").update(repository.toLowerCase()).digest("hex").slice(0, 32);
}

/**
 * Asks GitHub whether a pull request is closed.
 *
 * @throws {CommandError} if GitHub doesn't say, so that callers don't guess
 */
export async function isClosed(
  { repository, number }: PullRequest,
  { apiUrl, token }: GitHubOptions,
): Promise<boolean> {
  const url = `${apiUrl}/repos/${repository}/pulls/${number}`;
  const headers = { accept: "application/vnd.github+json", ...(token && { authorization: `Bearer ${token}` }) };
  const problem = (reason: string): CommandError =>
    new CommandError(EXIT.rejected, `cannot read the state of ${repository}#${number}: ${reason}`);
  try {
    const response = await fetch(url, { headers, redirect: "error", signal: AbortSignal.timeout(TIMEOUT_MS) });
    const { state } = (response.ok ? await response.json() : {}) as { state?: unknown };
    if (state === "open" || state === "closed") return state === "closed";
    const advice = [401, 403, 404].includes(response.status)
      ? ": the token needs the permission pull-requests: read"
      : "";
    throw problem(`GitHub responded with ${response.status}${advice}`);
  } catch (error) {
    throw error instanceof CommandError ? error : problem((error as Error).message);
  }
}
