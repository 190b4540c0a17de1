import type { GitHubOptions, PullRequest } from "@crdb-cloud/provision";
import { isRepository } from "@crdb-cloud/provision/internal";
import { CommandError, EXIT } from "../exit-status.ts";

const MAX_BYTES = 4 * 1024 ** 2;

export function parsePullRequest(option: string, text: string): PullRequest {
  const [, repository = "", number] = /^(.+)#([1-9]\d{0,9})$/.exec(text) ?? [];
  if (isRepository(repository)) return { repository, number: Number(number) };
  throw new CommandError(EXIT.usage, `${option} must be a pull request such as octo-org/shop#123, not ${text}`);
}

export function parseRepository(option: string, text: string): string {
  if (isRepository(text)) return text;
  throw new CommandError(EXIT.usage, `${option} must be a repository such as octo-org/shop, not ${text}`);
}

/**
 * Returns options for calls to GitHub's API. The calls use the client's transport, so they respect `HTTPS_PROXY` and
 * their connection errors say what to do.
 *
 * @param apiUrl the API's URL; by default, https://api.github.com
 * @param token without it, GitHub only shows pull requests in public repositories
 */
export async function toGitHubOptions(apiUrl: string | undefined, token: string | undefined): Promise<GitHubOptions> {
  const { createHttpTransport } = await import("@crdb-cloud/node/transport");
  const send = createHttpTransport();
  const own = { method: "GET", body: undefined, maxBytes: MAX_BYTES, onSending: () => {}, onStatus: () => {} };
  return {
    apiUrl: apiUrl || "https://api.github.com",
    token: token ?? "",
    async fetch(url, request) {
      const { status, headers, body } = await send({ ...own, ...request, url });
      // The `Response` constructor throws if a 204 has a body, even an empty one.
      return new Response(body?.length ? (body as BodyInit) : null, { status, headers: Array.from(headers) });
    },
  };
}
