import { isCloudError } from "@crdb-cloud/node";
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

/** Prints which credential the client uses and who it belongs to. An API key is shown as its id, which isn't secret. */
export async function checkCredential(io: Io, options: GeneralOptions): Promise<void> {
  const { COCKROACH_API_KEY: key, COCKROACH_API_JWT: token } = io.env;
  const { COCKROACH_SERVER: server, COCKROACH_VANITY_NAME: vanity_name } = io.env;
  const cloud = await openCloud(io, options);
  const key_id = /^CCDB1_[A-Za-z0-9]+(?=_)/.exec(key ?? "")?.[0];
  // Checks the credential: a 401 fails the command, but a 403 only means that roles are missing.
  await cloud.clusters.list({ "pagination.limit": 1 }).catch(ignoreForbidden);
  const organization = await cloud.organization.get().catch(ignoreForbidden);
  const apiKey = key_id === undefined ? undefined : await cloud.apiKeys.get({ id: key_id }).catch(ignoreForbidden);
  const account = apiKey && (await cloud.serviceAccounts.get({ id: apiKey.service_account_id }).catch(ignoreForbidden));
  const shown = account ? { id: account.id, name: account.name, roles: account.roles } : null;
  const checked = {
    source: key ? "COCKROACH_API_KEY" : token ? "COCKROACH_API_JWT" : "the GitHub Actions job's token",
    server: server || "https://cockroachlabs.cloud",
    organization: organization ? { id: organization.id, name: organization.name } : null,
    // If the credential is a token, only the organization's vanity name is known.
    ...(key ? { key_id, service_account: shown } : { vanity_name }),
  };
  await printValue(io, checked, options);
}

/** Ignores a 403 or 404: the credential is valid, but its roles don't allow the call. */
function ignoreForbidden(error: unknown): undefined {
  if (!isCloudError(error) || error.name !== "ApiError" || ![403, 404].includes(error.status)) throw error;
}

/** Lets a GitHub repository's jobs call the API without a key. Prints the changes and asks before making them. */
export async function setUpGitHub(io: Io, repository: string, options: SetupOptions): Promise<void> {
  const { dryRun, yes, ...given } = options;
  const { branch: branches, environment: environments, role: roles, pullRequests, audience } = given;
  const setup = { repository, branches, environments, pullRequests, roles, audience };
  const { steps, apply } = await planGitHubActions(await openCloud(io, given), setup);
  for (const { description } of steps) io.stderr.write(`${toPlainText(description)}.\n`);
  if (steps.length === 0) io.stderr.write(`${repository} is already set up.\n`);
  if (dryRun) return printValue(io, { repository, steps, service_account_id: null }, given);
  if (steps.length > 0) await confirm(io, `This gives jobs in ${repository} access to your organization.`, yes);
  await printValue(io, { repository, steps, ...(await apply()) }, given);
}
