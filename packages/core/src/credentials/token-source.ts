import type { KeyRequest } from "../transport/client-options.ts";

/** An `apiKey` function that returns a JSON web token. */
export interface TokenSource {
  (request: KeyRequest): Promise<string>;
  /** The source's name in error messages, such as `githubActionsToken()`. */
  readonly source: string;
}

/** Creates a token source that reads a file anew for each attempt, so that a replaced token takes effect. */
export function createTokenFile(readText: (path: string) => Promise<string>, path: string): TokenSource {
  const source = `tokenFile(${JSON.stringify(path)})`;
  return Object.assign(async () => requireToken(await readText(path), "the file is empty"), { source });
}

/** Creates a token source that reads an environment variable anew for each attempt. */
export function createEnvironmentToken(readVariable: (name: string) => string | undefined, name: string): TokenSource {
  const source = `environmentToken(${JSON.stringify(name)})`;
  return Object.assign(async () => requireToken(readVariable(name), "the variable is not set"), { source });
}

function requireToken(text: string | undefined, otherwise: string): string {
  const token = text?.trim();
  if (!token) throw new Error(otherwise);
  return token;
}
