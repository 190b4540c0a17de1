import type { GitHubActionsTokenOptions, TokenSource } from "@crdb-cloud/core";
import { createEnvironmentToken, createGitHubActionsToken, createTokenFile } from "@crdb-cloud/core/internal";
import { denoTransport } from "./deno-transport.ts";
import { Deno } from "./globals.ts";

const readVariable = (name: string): string | undefined => Deno.env.get(name);

/**
 * Gets a GitHub Actions job's token, for the `apiKey` option. The job needs `permissions: id-token: write`.
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
 * Reads the token from a file, for the `apiKey` option. Kubernetes and GitLab write such files. The file is re-read for
 * each attempt, so a new token takes effect immediately.
 */
export function tokenFile(path: string): TokenSource {
  return createTokenFile(Deno.readTextFile, path);
}

/** Reads the token from an environment variable, for the `apiKey` option. */
export function environmentToken(name: string): TokenSource {
  return createEnvironmentToken(readVariable, name);
}
