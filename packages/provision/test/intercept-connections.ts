import net from "node:net";
import { Duplex } from "node:stream";
import tls from "node:tls";
import { beforeEach, type Mock, onTestFinished, vi } from "vitest";

type Connect = (options: { readonly host: string; readonly signal: AbortSignal }) => Promise<void>;

/**
 * Replaces all connections in a test file. `connect` decides how they end: if it resolves, the host requests a
 * password; if it rejects, the connection fails with that error. `certificates` are the ones that the client trusts.
 */
export function interceptConnections(): { readonly connect: Mock<Connect>; readonly certificates: unknown[] } {
  const connect = vi.fn<Connect>();
  const certificates: unknown[] = [];
  beforeEach(() => {
    connect.mockReset().mockResolvedValue(undefined);
    certificates.length = 0;
    const open = vi.spyOn(net, "connect").mockImplementation((options) => {
      const socket = new Duplex({ read() {}, write: (_, __, done) => done() });
      const accept = (): void => {
        socket.emit("connect");
        socket.push("S");
      };
      connect(options as never).then(accept, (error) => socket.destroy(error));
      return socket as net.Socket;
    });
    const encrypt = vi.spyOn(tls, "connect").mockImplementation((...args: unknown[]) => {
      const { socket, ca } = args[0] as { readonly socket: net.Socket; readonly ca?: string };
      certificates.push(ca);
      process.nextTick(() => {
        socket.emit("secureConnect");
        socket.push(Uint8Array.of(0x52, 0, 0, 0, 8));
      });
      return socket as tls.TLSSocket;
    });
    onTestFinished(() => {
      open.mockRestore();
      encrypt.mockRestore();
    });
  });
  return { connect, certificates };
}
