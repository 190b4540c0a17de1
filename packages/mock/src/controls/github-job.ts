import type { TokenOptions } from "../access/token-signer.ts";

/** A GitHub Actions job's tokens. The job itself picks the audience of each. */
export type GitHubJobOptions = Omit<TokenOptions, "audience">;

/** The environment variables that a GitHub Actions job asks for tokens with. */
export interface GitHubJob {
  readonly ACTIONS_ID_TOKEN_REQUEST_URL: string;
  readonly ACTIONS_ID_TOKEN_REQUEST_TOKEN: string;
}
