import { createServer } from "node:http";
import { listenInTest } from "../../node/test/listen.ts";

/** A server that returns pull requests' states, as GitHub's API does. */
export interface FakeGitHub {
  readonly url: string;
  /** The requests: path and `Authorization`. */
  readonly requests: readonly string[];
}

/** Starts a fake GitHub API. `toState` returns a pull request's state, or `undefined` for a 404, or an error's status. */
export async function startGitHub(
  toState: (number: number) => "open" | "closed" | undefined | number,
): Promise<FakeGitHub> {
  const requests: string[] = [];
  const server = createServer(({ url = "", headers }, response) => {
    requests.push(`${url} ${headers.authorization}`);
    const number = Number(url.split("/").at(-1));
    const state = toState(number);
    const status = typeof state === "number" ? state : state === undefined ? 404 : 200;
    response.writeHead(status).end(JSON.stringify({ number, state }));
  });
  const { port } = await listenInTest(server);
  return { url: `http://127.0.0.1:${port}`, requests };
}
