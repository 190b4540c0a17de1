import { once } from "node:events";
import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** A fake of the part of GitHub's API that says whether a pull request is open. */
export interface MockGitHub extends AsyncDisposable {
  /** The API's URL, for `GITHUB_API_URL`. */
  readonly url: string;
  /** The requests so far. */
  readonly requests: readonly { readonly path: string; readonly authorization: string | undefined }[];
  /** Opens, reopens or closes a pull request such as `"octo-org/shop#12"`. Unknown ones are responded to with a 404. */
  setPullRequest(pullRequest: string, state: "open" | "closed"): void;
  /**
   * Makes all further requests fail: with a status, because the rate limit is used up, or by closing the connection.
   * `undefined` ends the failures.
   */
  fail(failure: number | "rate limit" | "connection" | undefined): void;
  /** Stops the server. */
  close(): Promise<void>;
}

const PULL_REQUEST = /^[\w-]+\/[\w.-]+#[1-9]\d*$/;

/**
 * Starts a fake GitHub API on a free port of this machine, for tests of programs that delete the clusters of closed pull
 * requests.
 *
 * @example
 * ```ts
 * import { startMockGitHub } from "@crdb-cloud/mock";
 *
 * await using github = await startMockGitHub();
 * github.setPullRequest("octo-org/shop#12", "closed");
 * process.env.GITHUB_API_URL = github.url;
 * ```
 */
export async function startMockGitHub(): Promise<MockGitHub> {
  /** Keyed by the pull request in lowercase, since GitHub ignores the case of names. */
  const states = new Map<string, "open" | "closed">();
  const requests: MockGitHub["requests"][number][] = [];
  let failure: Parameters<MockGitHub["fail"]>[0];
  const server = createServer(({ method, url: path = "", headers: { authorization } }, response) => {
    requests.push({ path, authorization });
    if (failure === "connection") return response.destroy();
    if (typeof failure === "number") return respond(response, failure, { message: "the mock was told to fail" });
    if (failure === "rate limit") {
      const reset = Math.ceil(Date.now() / 1000) + 3600;
      const limit = { "x-ratelimit-limit": 60, "x-ratelimit-remaining": 0, "x-ratelimit-reset": reset };
      return respond(response, 403, { message: "API rate limit exceeded" }, limit);
    }
    const [, repository, number] = /^\/repos\/([^/]+\/[^/]+)\/pulls\/(\d+)$/.exec(path) ?? [];
    const state = method === "GET" ? states.get(`${repository}#${number}`.toLowerCase()) : undefined;
    if (state === undefined) return respond(response, 404, { message: "Not Found" });
    return respond(response, 200, { number: Number(number), state });
  });
  await once(server.listen(0, "127.0.0.1"), "listening");
  const close = async (): Promise<void> => {
    if (!server.listening) return;
    server.close().closeAllConnections();
    await once(server, "close");
  };
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    setPullRequest(pullRequest, state) {
      if (!PULL_REQUEST.test(pullRequest) || !["open", "closed"].includes(state))
        throw new TypeError(
          'setPullRequest: expected a pull request such as "octo-org/shop#12", and "open" or "closed"',
        );
      states.set(pullRequest.toLowerCase(), state);
    },
    fail(next) {
      failure = next;
    },
    close,
    [Symbol.asyncDispose]: close,
  };
}

function respond(response: ServerResponse, status: number, body: object, headers: object = {}): void {
  response.writeHead(status, { "content-type": "application/json; charset=utf-8", ...headers });
  response.end(JSON.stringify(body));
}
