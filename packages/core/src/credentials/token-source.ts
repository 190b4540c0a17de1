import { InvalidKeyError } from "../errors/invalid-key-error.ts";
import type { KeyRequest } from "../transport/client-options.ts";

/** An `apiKey` function that returns a JSON web token. */
export interface TokenSource {
  (request: KeyRequest): Promise<string>;
  /** The source's name in error messages, such as `githubActionsToken()`. */
  readonly source: string;
}

/** Creates a token source that re-reads a file for each attempt. If the file is empty, the client retries. */
export function createTokenFile(readText: (path: string) => Promise<string>, path: string): TokenSource {
  const getToken = async (): Promise<string> => {
    const token = (await readText(path)).trim();
    if (token === "") throw new Error("the file is empty");
    return token;
  };
  return Object.assign(getToken, { source: `tokenFile(${JSON.stringify(path)})` });
}

/** Creates a token source that re-reads an environment variable for each attempt. */
export function createEnvironmentToken(readVariable: (name: string) => string | undefined, name: string): TokenSource {
  const getToken = async (): Promise<string> => {
    const token = readVariable(name)?.trim();
    if (!token) throw new InvalidKeyError("the variable is not set");
    return token;
  };
  return Object.assign(getToken, { source: `environmentToken(${JSON.stringify(name)})` });
}
