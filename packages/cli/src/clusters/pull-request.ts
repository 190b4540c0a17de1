import { createHash } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
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

const TIMEOUT_MS = 30_000;
const ATTEMPTS = 3;
const RETRY_DELAY_MS = 500;
const MAX_BYTES = 4 * 1024 ** 2;

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

/**
 * Hashes a repository's name for a label or a name, which can't contain the name itself. Escaping could make two names
 * the same.
 */
export function toDigest(repository: string): string {
  return createHash("sha256").update(repository.toLowerCase()).digest("hex").slice(0, 32);
}

/**
 * Asks GitHub whether a pull request is closed.
 *
 * @throws {CommandError} if GitHub doesn't say, since callers must not guess
 */
export async function isClosed(
  { repository, number }: PullRequest,
  { apiUrl, token }: GitHubOptions,
): Promise<boolean> {
  // Uses the client's transport, which reads the proxy variables and says why a connection failed.
  const { createHttpTransport } = await import("@crdb-cloud/node/transport");
  const headers = {
    accept: "application/vnd.github+json",
    "user-agent": "crdb-cloud",
    // A pasted secret may end with a line break, which a header can't contain.
    ...(token && { authorization: `Bearer ${token.trim()}` }),
  };
  const request = {
    ...{ url: `${apiUrl}/repos/${repository}/pulls/${number}`, method: "GET", headers, body: undefined },
    ...{ maxBytes: MAX_BYTES, onSending: () => {}, onStatus: () => {} },
  };
  for (let attempt = 1; ; attempt += 1) {
    let isTransient = true;
    let reason: string;
    try {
      const { status, body } = await createHttpTransport()({ ...request, signal: AbortSignal.timeout(TIMEOUT_MS) });
      const { state } = (status === 200 ? JSON.parse(new TextDecoder().decode(body)) : {}) as { state?: unknown };
      if (state === "open" || state === "closed") return state === "closed";
      const advice = [401, 403, 404].includes(status) ? ": the token needs the pull-requests: read permission" : "";
      reason = `GitHub responded with ${status}${advice}`;
      isTransient = status >= 500 || status === 429;
    } catch (error) {
      reason = (error as Error).message;
    }
    if (!isTransient || attempt === ATTEMPTS) {
      throw new CommandError(EXIT.rejected, `cannot read the state of ${repository}#${number}: ${reason}`);
    }
    await sleep(RETRY_DELAY_MS * 2 ** (attempt - 1));
  }
}
