import { planGitHubActions, type SetupRole } from "@crdb-cloud/provision";
import type { GeneralOptions } from "../general-options.ts";
import type { Io } from "../io.ts";
import { openCloud } from "../open-client.ts";
import { confirm } from "../terminal/confirm.ts";
import { printValue, toPlainText } from "../terminal/print.ts";

interface SetupOptions extends GeneralOptions {
  readonly branch?: readonly string[];
  readonly environment?: readonly string[];
  readonly pullRequests?: boolean;
  readonly role?: readonly SetupRole[];
  readonly audience?: string;
}

/** Prints the changes that let a repository's jobs call the API without a key, then makes them. */
export async function setUpGitHub(io: Io, repository: string, options: SetupOptions): Promise<void> {
  const { dryRun, yes, ...given } = options;
  const { branch: branches, environment: environments, role: roles, pullRequests, audience } = given;
  const setup = { repository, branches, environments, pullRequests, roles, audience };
  const { steps, apply } = await planGitHubActions(await openCloud(io, given), setup);
  for (const { description } of steps) io.stderr.write(`${toPlainText(description)}.\n`);
  if (steps.length === 0) io.stderr.write(`${repository} is set up already.\n`);
  if (dryRun) return printValue(io, { repository, steps, service_account_id: null }, given);
  if (steps.length > 0) await confirm(io, `This gives the jobs of ${repository} access to your organization.`, yes);
  await printValue(io, { repository, steps, ...(await apply()) }, given);
}
