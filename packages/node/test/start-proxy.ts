import { createServer } from "node:http";
import { connect, type Socket } from "node:net";
import { listen } from "./listen.ts";

export type ForwardProxy = Awaited<ReturnType<typeof startProxy>>;

export async function startProxy() {
  /** The destinations of all tunnels opened so far, such as `localhost:4010`. */
  const tunnels: (string | undefined)[] = [];
  const server = createServer((_, response) => response.writeHead(405).end());
  server.on("connect", ({ url }, socket: Socket, head: Buffer) => {
    tunnels.push(url);
    const upstream = connect(Number(url?.split(":").at(-1)), "127.0.0.1", () => {
      socket.write("HTTP/1.1 200 Connection Established\r\n\r\n");
      upstream.write(head);
      upstream.pipe(socket).pipe(upstream);
    });
    upstream.on("error", () => upstream.destroy());
    socket.on("close", () => upstream.destroy());
  });
  const { port, ...listening } = await listen(server);
  return { ...listening, host: `127.0.0.1:${port}`, tunnels };
}
