import { createHash } from "node:crypto";
import { CommandError, EXIT } from "../exit-status.ts";

/** A pull request on GitHub. */
export interface PullRequest {
  /** The owner and the name of the repository, such as `octo-org/shop`. */
  readonly repository: string;
  readonly number: number;
}

/** How GitHub is called. */
export interface GitHubOptions {
  /** The URL of the API, such as `https://api.github.com`. */
  readonly apiUrl: string;
  /** Without a token, GitHub only tells the state of pull requests of public repositories. */
  readonly token: string | undefined;
}

/** The label that marks the cluster of a pull request. */
const LABEL = "crdb-cloud-pr";
const TIMEOUT_MS = 30_000;

/** Parses `octo-org/shop#123`. */
export function parsePullRequest(option: string, text: string): PullRequest {
  const [repository = "", number = ""] = text.split("#");
  if (/^[1-9]\d{0,9}$/.test(number)) return { repository: parseRepository(option, repository), number: Number(number) };
  throw new CommandError(EXIT.usage, `${option} must be a pull request such as octo-org/shop#123, not ${text}`);
}

/** Checks the name of a repository, which becomes part of a URL. */
export function parseRepository(option: string, text: string): string {
  if (/^[a-z\d-]+\/(?!\.{1,2}$)[\w.-]+$/i.test(text)) return text;
  throw new CommandError(EXIT.usage, `${option} must be a repository such as octo-org/shop, not ${text}`);
}

/** Returns the label that marks the cluster of a pull request. */
export function toPullRequestLabel({ repository, number }: PullRequest): Record<string, string> {
  return { [LABEL]: `${number}-${toDigest(repository)}` };
}

/** Returns the number of the pull request that a cluster is for, if it is one of the given repository. */
export function readPullRequest(labels: Readonly<Record<string, string>>, repository: string): number | undefined {
  const [, number, digest] = /^(\d+)-([0-9a-f]+)$/.exec(labels[LABEL] ?? "") ?? [];
  return digest === toDigest(repository) ? Number(number) : undefined;
}

/** A label can't contain the name of a repository as it is: two names could become the same text. */
export function toDigest(repository: string): string {
  return createHash("sha256").update(repository.toLowerCase()).digest("hex").slice(0, 32);
}

/**
 * Asks GitHub whether a pull request is closed.
 *
 * @throws {CommandError} if GitHub doesn't say so: the caller must not conclude anything then
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
