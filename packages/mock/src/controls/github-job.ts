import type { TokenOptions } from "../access/token-signer.ts";

/** The tokens of a job of GitHub Actions. The job itself chooses the audience of each. */
export type GitHubJobOptions = Omit<TokenOptions, "audience">;

/** The environment variables with which a job of GitHub Actions asks for tokens. */
export interface GitHubJob {
  readonly ACTIONS_ID_TOKEN_REQUEST_URL: string;
  readonly ACTIONS_ID_TOKEN_REQUEST_TOKEN: string;
}
