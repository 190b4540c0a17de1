import { once } from "node:events";
import { type AddressInfo, createServer } from "node:net";
import { expect, onTestFinished, test } from "vitest";
import { findRuntime, reasonOf } from "./find-installed.ts";
import { runProgram } from "./run-program.ts";

const deno = findRuntime("deno");
const RESPONSE = 'HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 10\r\n\r\n{"id":"a"}';

test.skipIf(deno.missing)(
  `on Deno, @crdb-cloud/node opens a connection for each POST, since the server may be closing an idle one${reasonOf(deno)}`,
  async () => {
    // The server closes each connection right after its response, without announcing it.
    const server = createServer((socket) => {
      socket.on("error", () => {});
      let received = "";
      socket.on("data", (chunk) => {
        received += chunk.toString("latin1");
        const [head = "", body] = received.split("\r\n\r\n");
        if (body === undefined || body.length < Number(/content-length: (\d+)/i.exec(head)?.[1] ?? 0)) return;
        received = "";
        socket.write(RESPONSE, () => setImmediate(() => socket.end()));
      });
    });
    await once(server.listen(0, "127.0.0.1"), "listening");
    onTestFinished(() => void server.close());
    const command = [deno.path, "run", "--quiet", "--allow-all", "--node-modules-dir=manual"];
    const { port } = server.address() as AddressInfo;
    const variables = { COCKROACH_API_KEY: "CCDB1_test_secret", COCKROACH_SERVER: `http://127.0.0.1:${port}` };
    const { stdout } = await runProgram([command, "post-often.ts"], variables);
    expect(stdout).toBe("0 failed\n");
  },
);
