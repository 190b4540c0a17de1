import type { TokenOptions } from "../access/token-signer.ts";

/** The claims in a GitHub Actions job's tokens, except the audience: the job picks one for each token. */
export type GitHubJobOptions = Omit<TokenOptions, "audience">;

/** The environment variables with which a GitHub Actions job requests tokens. */
export interface GitHubJob {
  readonly ACTIONS_ID_TOKEN_REQUEST_URL: string;
  readonly ACTIONS_ID_TOKEN_REQUEST_TOKEN: string;
}
