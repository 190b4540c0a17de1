import type { KeyRequest } from "../transport/client-options.ts";

/** A function for the option `apiKey` that returns a JSON web token. */
export interface TokenSource {
  (request: KeyRequest): Promise<string>;
  /** The source's name in error messages, such as `githubActionsToken()`. */
  readonly source: string;
}

/** Reads the token from a file, again for each attempt, so that a new token takes effect. */
export function createTokenFile(readText: (path: string) => Promise<string>, path: string): TokenSource {
  const source = `tokenFile(${JSON.stringify(path)})`;
  return Object.assign(async () => requireToken(await readText(path), "the file is empty"), { source });
}

/** Reads the token from an environment variable, again for each attempt. */
export function createEnvironmentToken(readVariable: (name: string) => string | undefined, name: string): TokenSource {
  const source = `environmentToken(${JSON.stringify(name)})`;
  return Object.assign(async () => requireToken(readVariable(name), "the variable is not set"), { source });
}

function requireToken(text: string | undefined, otherwise: string): string {
  const token = text?.trim();
  if (!token) throw new Error(otherwise);
  return token;
}
