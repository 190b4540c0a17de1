import { readFileSync } from "node:fs";
import { getInput } from "@actions/core";
import { type GitHubOptions, isPullRequestOpen, type PullRequest } from "@crdb-cloud/provision";
import { hashRepository } from "@crdb-cloud/provision/internal";
import { parsePullRequest, toGitHubOptions } from "../../cli/src/clusters/pull-request.ts";
import { isSet } from "./inputs.ts";

export interface Job {
  readonly repository: string;
  /** The workflow run's number as GitHub shows it, such as 17 in "Test #17". */
  readonly runNumber: string;
  /** The workflow run's id, which stays the same in reruns. */
  readonly runId: string;
  /** Which attempt of the workflow run this is, starting at 1. */
  readonly runAttempt: string;
  /** `wasClosed`: whether it was closed at the time of the event. {@link isClosedNow} checks its current state. */
  readonly pullRequest: (PullRequest & { readonly wasClosed: boolean }) | undefined;
  /** The fork that the pull request or run comes from, such as `acme/shop`; `a deleted repository` if it is gone. */
  readonly fork: string | undefined;
}

interface Event {
  readonly pull_request?: {
    readonly number: number;
    readonly state: string;
    readonly head: { readonly repo: { readonly full_name: string } | null };
  };
  readonly workflow_run?: { readonly head_repository: { readonly full_name: string } | null };
}

export function readJob(): Job {
  const {
    GITHUB_REPOSITORY: repository = "",
    GITHUB_RUN_NUMBER: runNumber = "",
    GITHUB_RUN_ID: runId = "0",
    GITHUB_RUN_ATTEMPT: runAttempt = "1",
    GITHUB_EVENT_PATH: path,
  } = process.env;
  const { pull_request, workflow_run }: Event = path ? JSON.parse(readFileSync(path, "utf8")) : {};
  const source = pull_request ? pull_request.head.repo : workflow_run?.head_repository;
  const from = source === undefined ? repository : (source?.full_name ?? "a deleted repository");
  const run = { repository, runNumber, runId, runAttempt, fork: from === repository ? undefined : from };
  if (pull_request === undefined) return { ...run, pullRequest: undefined };
  const { number, state } = pull_request;
  const pullRequest = parsePullRequest("the pull request in the event", `${repository}#${number}`);
  return { ...run, pullRequest: { ...pullRequest, wasClosed: state === "closed" } };
}

export function isForbiddenFork({ fork }: Job): boolean {
  return fork !== undefined && !isSet("allow-forks");
}

export function nameCause({ pullRequest }: Job): string {
  return pullRequest ? `pull request #${pullRequest.number}` : "the workflow run that started this one";
}

/** Asks GitHub whether a pull request is closed. The job's event may be out of date, for example in a rerun. */
export async function isClosedNow({ repository, number }: PullRequest): Promise<boolean> {
  return !(await isPullRequestOpen({ repository, number }, await openGitHub()));
}

export function openGitHub(): Promise<GitHubOptions> {
  return toGitHubOptions(process.env.GITHUB_API_URL, getInput("github-token"));
}

/** Returns the owner label for a repository's clusters, such as `shop-1a2b3c4d`. It ends with a hash of `acme/shop`. */
export function toOwner({ repository }: Job): string {
  const name = repository.slice(repository.indexOf("/") + 1).toLowerCase();
  return `${name.replaceAll(/[^a-z0-9]+/g, "-").slice(0, 40)}-${hashRepository(repository).slice(0, 8)}`;
}

/** Returns the name of a pull request's cluster, such as `pr-123-1a2b3c4d`. It ends with a hash of the repository. */
export function toPreviewName({ repository, number }: PullRequest): string {
  return `pr-${number}-${hashRepository(repository).slice(0, 8)}`;
}
