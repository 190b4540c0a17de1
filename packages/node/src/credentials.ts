import type { GitHubActionsTokenOptions, TokenSource } from "@crdb-cloud/core";
import { createEnvironmentToken, createGitHubActionsToken, createTokenFile } from "@crdb-cloud/core/internal";
import { openTransport } from "./open-transport.ts";

const readVariable = (name: string): string | undefined => process.env[name];

/**
 * Creates an `apiKey` function that requests a GitHub Actions token. The job needs `permissions: id-token: write`.
 *
 * @example
 * ```ts
 * import { createClient, githubActionsToken } from "@crdb-cloud/node";
 *
 * const cloud = createClient({
 *   apiKey: githubActionsToken(),
 *   vanityName: "acme",
 * });
 * ```
 * @see https://docs.github.com/en/actions/reference/security/oidc
 */
export function githubActionsToken(options?: GitHubActionsTokenOptions): TokenSource {
  return createGitHubActionsToken({ transport: openTransport(process), readVariable }, options);
}

/**
 * Creates an `apiKey` function that reads a token from a file. Kubernetes and GitLab write such files. The file is
 * re-read for each attempt, so a new token takes effect immediately.
 */
export function tokenFile(path: string): TokenSource {
  // Loads the module here, because a static import would slow down the start of every program.
  const { readFile } = process.getBuiltinModule("node:fs/promises");
  return createTokenFile(() => readFile(path, "utf8"), path);
}

/** Creates an `apiKey` function that reads a token from an environment variable. */
export function environmentToken(name: string): TokenSource {
  return createEnvironmentToken(readVariable, name);
}
