import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { onTestFinished } from "vitest";

/** Serves files by path until the test ends and returns the origin. If a file ends with `…`, the connection breaks there. */
export async function serveFiles(files: ReadonlyMap<string, string>): Promise<string> {
  const server = createServer(({ url = "" }, response) => {
    const text = files.get(url);
    if (text === undefined) response.writeHead(404).end();
    else if (text.endsWith("…"))
      response.writeHead(200, { "content-length": 1e6 }).write(text, () => response.destroy());
    else response.end(text);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => void server.close());
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}
