/** A connection of Deno. */
export interface DenoConnection {
  read(buffer: Uint8Array): Promise<number | null>;
  write(bytes: Uint8Array): Promise<number>;
  close(): void;
}

interface DenoTlsConnection extends DenoConnection {
  handshake(): Promise<unknown>;
}

/** As much of Deno as is used here. */
interface DenoGlobal {
  readonly version: { readonly deno: string };
  readonly env: { get(name: string): string | undefined };
  readonly permissions: { querySync(permission: { name: "env"; variable: string }): { readonly state: string } };
  readonly addSignalListener: (signal: string, run: () => void) => void;
  readonly removeSignalListener: (signal: string, run: () => void) => void;
  readonly connect: (options: { hostname: string; port: number }) => Promise<DenoConnection>;
  readonly startTls: (
    connection: DenoConnection,
    options: { hostname: string; caCerts?: string[] },
  ) => Promise<DenoTlsConnection>;
  readonly readTextFile: (path: string) => Promise<string>;
  readonly exit: (status?: number) => never;
  readonly errors: { readonly NotCapable: new (message: string) => Error };
}

/** Typed here, so that the compiler of Node.js can check this package. */
export const Deno: DenoGlobal = (globalThis as unknown as { readonly Deno: DenoGlobal }).Deno;
