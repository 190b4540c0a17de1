import { ArgumentError, assertNames, quote } from "@crdb-cloud/core/internal";
import type { Labels } from "./expiry-labels.ts";

/** A pull request on GitHub. */
export interface PullRequest {
  /** The repository's owner and name, such as `"octo-org/shop"`. GitHub ignores the case of both. */
  readonly repository: string;
  /** The pull request's number. */
  readonly number: number;
}

/** The information about a pull request in a cluster's label. */
export interface LabeledPullRequest {
  /** The pull request's number. */
  readonly number: number;
  /** Returns whether the pull request is in this repository. The label only contains a hash of the repository name. */
  isIn(repository: string): boolean;
}

const LABEL = "crdb-cloud-pr";
const REPOSITORY = /^[\w-]{1,100}\/(?!\.{1,2}$)[\w.-]{1,100}$/;

/**
 * Returns the `crdb-cloud-pr` label that marks a pull request's cluster. Its value is the pull request's number, a
 * dash, and the first 32 hexadecimal digits of a SHA-256 hash of the lowercase repository name, since a label can't
 * contain the name itself.
 *
 * @throws {ArgumentError} if the repository or the number is invalid
 */
export function toPullRequestLabel(pullRequest: PullRequest): Labels {
  assertPullRequest("toPullRequestLabel", pullRequest);
  return { [LABEL]: `${pullRequest.number}-${hashRepository(pullRequest.repository)}` };
}

/** Returns the pull request that a cluster is for; `undefined` if its labels don't say. */
export function readPullRequest(labels: Labels | null | undefined): LabeledPullRequest | undefined {
  const [, number, digest] = /^([1-9]\d{0,9})-([0-9a-f]{32})$/.exec(labels?.[LABEL] ?? "") ?? [];
  if (number === undefined) return undefined;
  return { number: Number(number), isIn: (repository) => hashRepository(repository) === digest };
}

/** Returns whether text can be a repository's owner and name and is safe in a URL. */
export function isRepository(text: unknown): text is string {
  return typeof text === "string" && REPOSITORY.test(text);
}

export function assertPullRequest(where: string, given: PullRequest): void {
  assertNames(where, "parameter", ["repository", "number"], given);
  if (!isRepository(given.repository))
    throw new ArgumentError(
      `${where}: repository must be a name such as "octo-org/shop", not ${quote(given.repository)}`,
    );
  if (!(Number.isInteger(given.number) && given.number > 0 && given.number < 1e10))
    throw new ArgumentError(`${where}: number must be a pull request number, not ${quote(given.number)}`);
}

/** Hashes a repository name to 32 hexadecimal digits. Ignores case, as GitHub does. */
export function hashRepository(repository: string): string {
  return hashText(repository.toLowerCase());
}

/** Hashes text with SHA-256. Returns the first 32 hexadecimal digits, which fit into a label. */
export function hashText(text: string): string {
  // Loads the module lazily, so functions that don't need a hash also run in workers and browsers.
  const { createHash } = process.getBuiltinModule("node:crypto");
  return createHash("sha256").update(text).digest("hex").slice(0, 32);
}
