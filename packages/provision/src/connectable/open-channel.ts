import type { Channel } from "./channel.ts";
import { process, type Socket } from "./globals.ts";

/** Opens connections in Node.js, Deno and Bun. The modules aren't imported, so that sweeps also run in workers. */
export async function openChannel(hostname: string, port: number, signal: AbortSignal): Promise<Channel> {
  const socket = process.getBuiltinModule("node:net").connect({ host: hostname, port, noDelay: true, signal });
  await connected(socket, "connect");
  return toChannel(socket);
}

function toChannel(socket: Socket): Channel {
  // Without a listener, an `error` event would end the program. This one keeps the error, and the next read throws it.
  let failure: Error | undefined;
  socket.on("error", (error) => {
    failure = error;
  });
  return {
    write: (bytes) =>
      new Promise((resolve, reject) => {
        socket.write(bytes, (error) => (error ? reject(error) : resolve()));
      }),
    async read() {
      for (;;) {
        const chunk = socket.read();
        if (chunk !== null) return chunk;
        if (failure) throw failure;
        if (socket.readableEnded || socket.destroyed) return undefined;
        await nextEvent(socket);
      }
    },
    async startTls({ hostname, ca }) {
      const secure = process.getBuiltinModule("node:tls").connect({
        socket,
        host: hostname,
        ...(process.getBuiltinModule("node:net").isIP(hostname) ? {} : { servername: hostname }),
        ...(ca && { ca }),
      });
      await connected(secure, "secureConnect");
      return toChannel(secure);
    },
  };
}

/** Waits until the socket has data to read, has ended or has failed. */
function nextEvent(socket: Socket): Promise<void> {
  const events = ["readable", "end", "close"];
  return new Promise((resolve) => {
    const settle = (): void => {
      for (const event of events) socket.off(event, settle);
      resolve();
    };
    for (const event of events) socket.on(event, settle);
  });
}

async function connected(socket: Socket, event: "connect" | "secureConnect"): Promise<void> {
  try {
    await process.getBuiltinModule("node:events").once(socket, event);
  } catch (error) {
    socket.destroy();
    throw error;
  }
}
