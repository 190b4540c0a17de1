export interface DenoConnection {
  read(buffer: Uint8Array): Promise<number | null>;
  write(bytes: Uint8Array): Promise<number>;
  close(): void;
}

interface DenoTlsConnection extends DenoConnection {
  handshake(): Promise<unknown>;
}

/** The part of `Deno` that this package uses. */
interface DenoGlobal {
  readonly version: { readonly deno: string };
  readonly env: { get(name: string): string | undefined };
  readonly permissions: { querySync(permission: { name: "env"; variable: string }): { readonly state: string } };
  addSignalListener: (signal: string, run: () => void) => void;
  removeSignalListener: (signal: string, run: () => void) => void;
  readonly connect: (options: { hostname: string; port: number; signal: AbortSignal }) => Promise<DenoConnection>;
  readonly startTls: (
    connection: DenoConnection,
    options: { hostname: string; caCerts?: string[] },
  ) => Promise<DenoTlsConnection>;
  readonly readTextFile: (path: string) => Promise<string>;
  readonly createHttpClient: (options: object) => { close(): void };
  readonly exit: (status?: number) => never;
  readonly errors: { readonly NotCapable: new (message: string) => Error };
}

/** The global `Deno`, with a type of our own, so that `tsc` can check this package. */
export const Deno: DenoGlobal = (globalThis as unknown as { readonly Deno: DenoGlobal }).Deno;
