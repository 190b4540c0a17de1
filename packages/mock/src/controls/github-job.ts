import type { TokenOptions } from "../access/token-signer.ts";

/** What a GitHub Actions job's tokens contain. The job picks each token's audience itself. */
export type GitHubJobOptions = Omit<TokenOptions, "audience">;

/** The environment variables with which a GitHub Actions job requests tokens. */
export interface GitHubJob {
  readonly ACTIONS_ID_TOKEN_REQUEST_URL: string;
  readonly ACTIONS_ID_TOKEN_REQUEST_TOKEN: string;
}
