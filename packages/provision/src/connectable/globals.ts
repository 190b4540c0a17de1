/** The part of a `node:net` or `node:tls` socket that this package uses. */
export interface Socket {
  readonly readableEnded: boolean;
  readonly destroyed: boolean;
  read(): Uint8Array | null;
  write(bytes: Uint8Array, onSent: (error?: Error | null) => void): unknown;
  on(event: string, listener: (error: Error) => void): unknown;
  off(event: string, listener: () => void): unknown;
  destroy(): unknown;
}

/** The part of `process` that this package uses. */
interface Process {
  readonly pid: number;
  readonly versions: { readonly deno?: string };
  getBuiltinModule(id: "node:events"): { once(socket: Socket, event: string): Promise<unknown> };
  getBuiltinModule(id: "node:net"): { connect(options: object): Socket; isIP(host: string): number };
  getBuiltinModule(id: "node:tls"): { connect(options: object): Socket };
  listeners(signal: string): readonly object[];
  listenerCount(signal: string): number;
  prependListener(signal: string, listener: (signal: string) => void): unknown;
  on(event: "uncaughtException", listener: (error: unknown) => void): unknown;
  off(event: string, listener: (event: never) => void): unknown;
  exit(status: number): never;
  kill(pid: number, signal: string): unknown;
}

/** The global `process`, which Node.js, Deno and Bun have. With a type of our own, Deno needn't load `@types/node`. */
export const { process } = globalThis as unknown as { readonly process: Process };
