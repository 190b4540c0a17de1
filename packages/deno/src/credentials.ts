import type { GitHubActionsTokenOptions, TokenSource } from "@crdb-cloud/core";
import { createEnvironmentToken, createGitHubActionsToken, createTokenFile } from "@crdb-cloud/core/internal";
import { denoTransport } from "./deno-transport.ts";
import { Deno } from "./globals.ts";

const readVariable = (name: string): string | undefined => Deno.env.get(name);

/**
 * Creates an `apiKey` function that requests a GitHub Actions token. The job needs `permissions: id-token: write`.
 *
 * @example
 * ```ts
 * import { createClient, githubActionsToken } from "@crdb-cloud/deno";
 *
 * const cloud = createClient({
 *   apiKey: githubActionsToken(),
 *   vanityName: "acme",
 * });
 * ```
 * @see https://docs.github.com/en/actions/reference/security/oidc
 */
export function githubActionsToken(options?: GitHubActionsTokenOptions): TokenSource {
  return createGitHubActionsToken({ transport: denoTransport, readVariable }, options);
}

/**
 * Creates an `apiKey` function that reads a token from a file. Kubernetes and GitLab write such files. The file is
 * re-read for each attempt, so a new token takes effect immediately.
 */
export function tokenFile(path: string): TokenSource {
  return createTokenFile(Deno.readTextFile, path);
}

/** Creates an `apiKey` function that reads a token from an environment variable. */
export function environmentToken(name: string): TokenSource {
  return createEnvironmentToken(readVariable, name);
}
