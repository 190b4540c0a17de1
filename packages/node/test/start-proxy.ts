import { createServer } from "node:http";
import { type AddressInfo, connect, type Socket } from "node:net";

export interface ForwardProxy {
  /** The proxy's host and port, such as `127.0.0.1:3128`. */
  readonly host: string;
  /** The destinations of the tunnels that were opened so far, such as `localhost:4010`. */
  readonly tunnels: (string | undefined)[];
  [Symbol.asyncDispose](): Promise<void>;
}

export async function startProxy(): Promise<ForwardProxy> {
  const tunnels: (string | undefined)[] = [];
  const sockets = new Set<Socket>();
  const server = createServer((_, response) => response.writeHead(405).end());
  server.on("connect", ({ url }, socket: Socket, head: Buffer) => {
    tunnels.push(url);
    const port = Number(url?.split(":").at(-1));
    const upstream = connect(port, "127.0.0.1", () => {
      socket.write("HTTP/1.1 200 Connection Established\r\n\r\n");
      upstream.write(head);
      upstream.pipe(socket).pipe(upstream);
    });
    for (const end of [socket, upstream]) {
      sockets.add(end);
      end.on("error", () => end.destroy());
    }
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    host: `127.0.0.1:${(server.address() as AddressInfo).port}`,
    tunnels,
    [Symbol.asyncDispose]: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const socket of sockets) socket.destroy();
      }),
  };
}
