import type { GitHubJob, GitHubJobOptions } from "../access/token-signer.ts";
import { readBearer } from "../access/verify-token.ts";
import type { Cloud } from "../cloud/cloud.ts";
import { reject } from "../http/error-response.ts";
import { controlSchemas } from "./control-schemas.ts";
import { checkArgument } from "./object-schema.ts";

/** The parts of a control request other than its body. */
export interface ControlRequest {
  /** The id of the fault or job in the path. */
  readonly id: string;
  readonly query: Readonly<Record<string, unknown>>;
  readonly authorization: string | undefined;
}

/** The GitHub Actions jobs that may request tokens. */
export interface GitHubJobs {
  add(options: GitHubJobOptions): GitHubJob;
  /** Issues a token to a job. Rejects the request unless it has the bearer token from the job's environment. */
  issue(request: ControlRequest): Promise<string>;
}

export function createGitHubJobs(cloud: Cloud, getUrl: () => string): GitHubJobs {
  const jobs: { readonly options: GitHubJobOptions; readonly key: string }[] = [];
  return {
    add(options) {
      const key = crypto.randomUUID();
      const id = jobs.push({ options: checkArgument(options, controlSchemas.gitHubJobOptions), key });
      return {
        ACTIONS_ID_TOKEN_REQUEST_URL: `${getUrl()}/_mock/github-jobs/${id}/token?api-version=2.0`,
        ACTIONS_ID_TOKEN_REQUEST_TOKEN: key,
      };
    },
    issue({ id, query, authorization }) {
      const job = jobs[Number(id) - 1];
      if (!job) reject("NOT_FOUND", `job not found: ${id}`);
      if (readBearer(authorization) !== job.key)
        reject("UNAUTHENTICATED", "the bearer token is not this job's ACTIONS_ID_TOKEN_REQUEST_TOKEN");
      const audience = typeof query.audience === "string" ? query.audience : ownerOf(job.options);
      return cloud.signer.issue({ ...job.options, audience }, cloud.state.clock);
    },
  };
}

/** Returns the repository owner's URL, which is GitHub's default audience. */
function ownerOf({ subject }: GitHubJobOptions): string {
  return `https://github.com/${/^repo:([^/]+)\//.exec(subject)?.[1] ?? ""}`;
}
