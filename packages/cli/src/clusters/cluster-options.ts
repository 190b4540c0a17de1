import type { Duration } from "@crdb-cloud/provision";
import { isClusterName, isOwner, OWNER_RULE, toMs } from "@crdb-cloud/provision/internal";
import { CommandError, EXIT } from "../exit-status.ts";

export function parseDuration(option: string, text: string, mayBeZero?: boolean): number {
  try {
    return toMs("crdb-cloud", option, text as Duration, mayBeZero);
  } catch (error) {
    throw new CommandError(EXIT.usage, (error as Error).message.replace("crdb-cloud: ", ""));
  }
}

export function parseMaxClusters(text: string | undefined): number | undefined {
  return text === undefined ? undefined : Number(check("--max-clusters", text, /^\d{1,9}$/.test(text), "a number"));
}

export function parseClusterName(name: string): string {
  return check("the cluster's name", name, isClusterName(name), "6 to 20 lowercase letters, digits and dashes");
}

export function chooseName(argument: string | undefined, option: string | undefined): string {
  if (argument !== undefined && option !== undefined)
    throw new CommandError(EXIT.usage, `pass one name, not both ${argument} and --name ${option}`);
  const name = argument ?? option;
  if (name === undefined) throw new CommandError(EXIT.usage, "pass the cluster's name, for example pr-00123");
  return parseClusterName(name);
}

export function parseOwner(owner: string): string {
  return check("--owner", owner, isOwner(owner), OWNER_RULE);
}

function check(option: string, text: string, isValid: boolean, rule: string): string {
  if (isValid) return text;
  throw new CommandError(EXIT.usage, `${option} must be ${rule}, not ${JSON.stringify(text)}`);
}
