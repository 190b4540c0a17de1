/** As much of Deno as is used here. */
interface DenoGlobal {
  readonly version: { readonly deno: string };
  readonly env: { get(name: string): string | undefined };
  readonly permissions: { querySync(permission: { name: "env"; variable: string }): { readonly state: string } };
  readonly addSignalListener: (signal: string, run: () => void) => void;
  readonly removeSignalListener: (signal: string, run: () => void) => void;
  readonly exit: (status?: number) => never;
  readonly errors: { readonly NotCapable: new (message: string) => Error };
}

/** Typed here, so that the compiler of Node.js can check this package. */
export const Deno: DenoGlobal = (globalThis as unknown as { readonly Deno: DenoGlobal }).Deno;
