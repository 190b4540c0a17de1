import { getBooleanInput, getInput, setSecret } from "@actions/core";
import { type Cloud, createClient, githubActionsToken } from "@crdb-cloud/node";
import { CommandError, EXIT } from "../../cli/src/exit-status.ts";

/** Reads an input and checks that its value is one of `words`. */
export function choose<Word extends string>(input: string, words: readonly Word[]): Word {
  const text = getInput(input);
  const word = words.find((one) => one === text);
  if (word !== undefined) return word;
  throw new CommandError(EXIT.usage, `${input} must be one of ${words.join(", ")}, not ${JSON.stringify(text)}`);
}

export function chooseIfSet<Word extends string>(input: string, words: readonly Word[]): Word | undefined {
  return getInput(input) === "" ? undefined : choose(input, words);
}

/** Reads a boolean input. If it is empty, returns false. */
export function isSet(input: "keep" | "allow-forks"): boolean {
  return getInput(input) !== "" && getBooleanInput(input);
}

/** Creates a client that logs in with the `api-key` input or, without one, with the job's GitHub token (OIDC). */
export function openCloud(): Cloud {
  const apiKey = getInput("api-key");
  const vanityName = getInput("vanity-name");
  if (apiKey !== "") {
    setSecret(apiKey);
    return createClient({ apiKey });
  }
  if (vanityName !== "") {
    return createClient({ apiKey: githubActionsToken({ audience: getInput("audience") || undefined }), vanityName });
  }
  const advice = "set api-key, or set vanity-name and give the job `permissions: id-token: write`";
  throw new CommandError(EXIT.credential, `no credentials found: ${advice}`);
}
