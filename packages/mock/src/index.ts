export type { GitHubJob, GitHubJobOptions } from "./access/token-signer.ts";
export * from "./fetch.ts";
export type { MockCloud, MockCloudOptions } from "./server/mock-cloud.ts";
export { startMockCloud } from "./server/start-mock-cloud.ts";
export {
  type MockGitHub,
  type MockGitHubResponse,
  type PullRequestReference,
  startMockGitHub,
} from "./server/start-mock-github.ts";
