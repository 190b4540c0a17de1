import type { GitHubActionsTokenOptions, TokenSource } from "@crdb-cloud/core";
import {
  createEnvironmentToken,
  createFetchTransport,
  createGitHubActionsToken,
  createTokenFile,
} from "@crdb-cloud/core/internal/environment";
import { fetchIfAllowed } from "./fetch-if-allowed.ts";
import { Deno } from "./globals.ts";

const readVariable = (name: string): string | undefined => Deno.env.get(name);

/**
 * Returns the token of a GitHub Actions job, for the option `apiKey`. The job needs `permissions: id-token: write`.
 *
 * @example
 * ```ts
 * import { createClient, githubActionsToken } from "@crdb-cloud/deno";
 *
 * const cloud = createClient({ apiKey: githubActionsToken(), vanityName: "acme" });
 * ```
 * @see https://docs.github.com/en/actions/reference/security/oidc
 */
export function githubActionsToken(options?: GitHubActionsTokenOptions): TokenSource {
  return createGitHubActionsToken({ transport: createFetchTransport(fetchIfAllowed), readVariable }, options);
}

/**
 * Returns the token in a file, for the option `apiKey`. The file is read for each attempt, so a replaced token takes
 * effect at once. Kubernetes and GitLab can write such files.
 */
export function tokenFile(path: string): TokenSource {
  return createTokenFile(Deno.readTextFile, path);
}

/** Returns the token in an environment variable, for the option `apiKey`. */
export function environmentToken(name: string): TokenSource {
  return createEnvironmentToken(readVariable, name);
}
