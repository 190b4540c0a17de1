import type { Channel } from "@crdb-cloud/core/internal";
import { Deno, type DenoConnection } from "./globals.ts";

const CHUNK_BYTES = 4096;

/** Opens a TCP connection. The program needs `--allow-net` for the host. */
export async function openChannel(hostname: string, port: number, signal: AbortSignal): Promise<Channel> {
  return toChannel(await Deno.connect({ hostname, port, signal }), signal);
}

function toChannel(connection: DenoConnection, signal: AbortSignal): Channel {
  if (signal.aborted) close(connection);
  signal.addEventListener("abort", () => close(connection));
  return {
    async write(bytes) {
      for (let sent = 0; sent < bytes.length; ) sent += await connection.write(bytes.subarray(sent));
    },
    async read() {
      const buffer = new Uint8Array(CHUNK_BYTES);
      const length = await connection.read(buffer);
      return length === null ? undefined : buffer.subarray(0, length);
    },
    async startTls({ hostname, ca }) {
      const secure = await Deno.startTls(connection, { hostname, ...(ca !== undefined && { caCerts: [ca] }) });
      const channel = toChannel(secure, signal);
      await secure.handshake();
      return channel;
    },
  };
}

function close(connection: DenoConnection): void {
  try {
    connection.close();
  } catch {
    // The connection is already closed, or has become a TLS connection, which is closed separately.
  }
}
