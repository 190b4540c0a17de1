import type { GitHubActionsTokenOptions, TokenSource } from "@crdb-cloud/core";
import {
  createEnvironmentToken,
  createGitHubActionsToken,
  createTokenFile,
} from "@crdb-cloud/core/internal/environment";
import { tokenTransport } from "./token-transport.ts";

const readVariable = (name: string): string | undefined => process.env[name];

/**
 * Returns the token of a GitHub Actions job, for the option `apiKey`. The job needs `permissions: id-token: write`.
 *
 * @example
 * ```ts
 * import { createClient, githubActionsToken } from "@crdb-cloud/node";
 *
 * const cloud = createClient({ apiKey: githubActionsToken(), vanityName: "acme" });
 * ```
 * @see https://docs.github.com/en/actions/reference/security/oidc
 */
export function githubActionsToken(options?: GitHubActionsTokenOptions): TokenSource {
  return createGitHubActionsToken({ transport: tokenTransport(), readVariable }, options);
}

/**
 * Returns the token in a file, for the option `apiKey`. The file is read for each attempt, so a replaced token takes
 * effect at once. Kubernetes and GitLab can write such files.
 */
export function tokenFile(path: string): TokenSource {
  // An import of this module would make every program start later.
  const { readFile } = process.getBuiltinModule("node:fs/promises");
  return createTokenFile(() => readFile(path, "utf8"), path);
}

/** Returns the token in an environment variable, for the option `apiKey`. */
export function environmentToken(name: string): TokenSource {
  return createEnvironmentToken(readVariable, name);
}
