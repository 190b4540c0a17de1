import { once } from "node:events";
import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** Identifies the pull request that a program looks up. */
export interface PullRequestReference {
  /** The repository's owner and name in lowercase, such as `"octo-org/shop"`, since GitHub ignores the case of both. */
  readonly repository: string;
  /** The pull request's number. */
  readonly number: number;
}

/**
 * How the fake GitHub responds: with the pull request's state, a 404 (`undefined`), another status, a 403 because the
 * rate limit is exceeded, or by closing the connection.
 */
export type MockGitHubResponse = "open" | "closed" | undefined | number | "rate limit" | "connection";

/** A fake GitHub API that only says whether pull requests are open. */
export interface MockGitHub extends AsyncDisposable {
  /** The API's URL, for `GITHUB_API_URL`. */
  readonly url: string;
  /** The requests so far. */
  readonly requests: readonly { readonly path: string; readonly authorization: string | undefined }[];
  /** Stops the server. */
  close(): Promise<void>;
}

/**
 * Starts a fake GitHub API on a free local port. Use it to test programs that delete the clusters of closed pull
 * requests.
 *
 * @param toResponse says how to respond when a program asks about a pull request
 * @example
 * ```ts
 * import { startMockGitHub } from "@crdb-cloud/mock";
 *
 * await using github = await startMockGitHub(({ number }) =>
 *   number === 12 ? "closed" : "open",
 * );
 * process.env.GITHUB_API_URL = github.url;
 * ```
 */
export async function startMockGitHub(
  toResponse: (pullRequest: PullRequestReference) => MockGitHubResponse,
): Promise<MockGitHub> {
  const requests: MockGitHub["requests"][number][] = [];
  const server = createServer(({ method, url: path = "", headers: { authorization } }, response) => {
    requests.push({ path, authorization });
    const [, repository = "", digits] = /^\/repos\/([^/]+\/[^/]+)\/pulls\/([1-9]\d*)$/.exec(path) ?? [];
    const number = Number(digits);
    const isLookup = method === "GET" && digits !== undefined;
    const result = isLookup ? toResponse({ repository: repository.toLowerCase(), number }) : undefined;
    if (result === "connection") return response.destroy();
    if (result === "rate limit") {
      const reset = Math.ceil(Date.now() / 1000) + 3600;
      const limit = { "x-ratelimit-limit": 60, "x-ratelimit-remaining": 0, "x-ratelimit-reset": reset };
      return respond(response, 403, { message: "API rate limit exceeded" }, limit);
    }
    if (result === undefined) return respond(response, 404, { message: "Not Found" });
    if (typeof result === "number") return respond(response, result, { message: "the mock was told to fail" });
    return respond(response, 200, { number, state: result });
  });
  await once(server.listen(0, "127.0.0.1"), "listening");
  const close = async (): Promise<void> => {
    if (!server.listening) return;
    server.close().closeAllConnections();
    await once(server, "close");
  };
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return { url, requests, close, [Symbol.asyncDispose]: close };
}

function respond(response: ServerResponse, status: number, body: object, headers: object = {}): void {
  response.writeHead(status, { "content-type": "application/json; charset=utf-8", ...headers });
  response.end(JSON.stringify(body));
}
