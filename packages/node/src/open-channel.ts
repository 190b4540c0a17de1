import { once } from "node:events";
import { connect, isIP, type Socket } from "node:net";
import type { Channel } from "@crdb-cloud/core/internal";

export async function openChannel(hostname: string, port: number, signal: AbortSignal): Promise<Channel> {
  const socket = connect({ host: hostname, port, noDelay: true, signal });
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
        const chunk = socket.read() as Buffer | null;
        if (chunk !== null) return chunk;
        if (failure) throw failure;
        if (socket.readableEnded || socket.destroyed) return undefined;
        await nextEvent(socket);
      }
    },
    async startTls({ hostname, ca }) {
      // Not imported, because loading TLS would make up a quarter of the time that a program with this client takes to
      // start.
      const secure = process.getBuiltinModule("node:tls").connect({
        socket,
        host: hostname,
        ...(isIP(hostname) ? {} : { servername: hostname }),
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
    await once(socket, event);
  } catch (error) {
    socket.destroy();
    throw error;
  }
}
