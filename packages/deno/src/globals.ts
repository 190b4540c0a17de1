interface DenoGlobal {
  readonly version: { readonly deno: string };
  readonly env: { get(name: string): string | undefined };
  readonly permissions: { querySync(permission: { name: "env"; variable: string }): { readonly state: string } };
  readonly readTextFile: (path: string) => Promise<string>;
  readonly createHttpClient: (options: object) => { close(): void };
  readonly errors: { readonly NotCapable: new (message: string) => Error };
}

/** The global `Deno` object. Its type is declared here so `tsc` can check this package. */
export const Deno: DenoGlobal = (globalThis as unknown as { readonly Deno: DenoGlobal }).Deno;
