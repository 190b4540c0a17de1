import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { type MockCloud, startMockGitHub } from "@crdb-cloud/mock";
import { createClient } from "@crdb-cloud/node";
import { parseYaml } from "@redocly/openapi-core";
import { inject, onTestFinished, vi } from "vitest";
import { makeFolder } from "../../cli/test/make-folder.ts";
import { openMock, start } from "../../cli/test/start-command.ts";

interface Metadata {
  readonly inputs: Readonly<Record<string, { readonly description: string; readonly default: string }>>;
  readonly outputs: Readonly<Record<string, { readonly description: string }>>;
  readonly runs: { readonly using: string; readonly main: string; readonly post: string };
}

const folder = join(import.meta.dirname, "..");

export const metadata = parseYaml(readFileSync(join(folder, "action.yml"), "utf8")) as Metadata;

const built = inject("action");

export interface Step {
  readonly with?: Readonly<Record<string, string>>;
  readonly event?: object;
  readonly env?: Readonly<Record<string, string>>;
}

/** The result of running one of the action's steps, as GitHub's runner sees it. */
export type Ended = ReturnType<ReturnType<typeof prepare>["readResults"]>;

export type Started = ReturnType<typeof startStep>;

type StepArgs = [mock: MockCloud, entry: "main" | "post", step?: Step, state?: Readonly<Record<string, string>>];

/**
 * Starts the action's `main` in its own process, as GitHub's runner does, or `post` with the state that `main` saved.
 * Each mode has a test that uses a process, since only a process hangs if a timer or a connection stays open.
 */
export function startStep(...args: StepArgs) {
  const { file, env, scratch, readResults } = prepare(...args);
  const { child, output, exit } = start([file], env, { command: [process.execPath], cwd: scratch });
  const ended = exit.then((status) => readResults(status, output.out + output.err));
  return { kill: (signal: NodeJS.Signals) => child.kill(signal), ended };
}

let runs = 0;

/** Runs `main` or `post` in this process, since starting another one takes long. Only one step may run at a time. */
export async function runStep(...args: StepArgs): Promise<Ended> {
  const { file, env, readResults } = prepare(...args);
  const { env: ownEnv, exitCode: ownExitCode } = process;
  let text = "";
  const write = (chunk: string | Uint8Array): boolean => {
    text += chunk;
    return true;
  };
  const spies = [process.stdout, process.stderr].map((stream) => vi.spyOn(stream, "write").mockImplementation(write));
  process.env = env;
  process.exitCode = 0;
  try {
    runs += 1;
    // A new query makes Node.js run the file again instead of returning the cached module.
    await import(`${pathToFileURL(file)}?run=${runs}`);
    return readResults(process.exitCode, text);
  } finally {
    process.exitCode = ownExitCode;
    process.env = ownEnv;
    for (const spy of spies) spy.mockRestore();
  }
}

export function toEvent(number: number, { state = "open", from = "octo-org/shop" as string | null } = {}): object {
  return { pull_request: { number, state, head: { repo: from === null ? null : { full_name: from } } } };
}

/**
 * Opens a mock cloud with an administrator's client, a fake GitHub, and functions that run the action's steps with
 * both: `main` and `post` in this process, `start` in its own.
 */
export async function openRepository(
  options?: Parameters<typeof openMock>[0],
  toState: Parameters<typeof startMockGitHub>[0] = () => "open",
) {
  const mock = await openMock(options);
  const github = await startMockGitHub(toState);
  onTestFinished(() => github.close());
  const complete = ({ with: inputs, env, event = {} }: Step = {}): Step => ({
    with: { "api-key": mock.apiKey, ...inputs },
    env: { GITHUB_API_URL: github.url, ...env },
    event,
  });
  return {
    ...{ mock, github, cloud: createClient({ baseUrl: mock.url, apiKey: mock.apiKey }) },
    main: (step?: Step) => runStep(mock, "main", complete(step)),
    post: (step?: Step, state?: Ended["state"]) => runStep(mock, "post", complete(step), state),
    start: (entry: "main" | "post", step?: Step, state?: Ended["state"]) =>
      startStep(mock, entry, complete(step), state),
  };
}

function prepare(...[mock, entry, step = {}, state = {}]: StepArgs) {
  const scratch = makeFolder();
  const files = { output: join(scratch, "output"), state: join(scratch, "state"), summary: join(scratch, "summary") };
  for (const file of Object.values(files)) writeFileSync(file, "");
  writeFileSync(join(scratch, "event.json"), JSON.stringify(step.event ?? {}));
  const defaults = Object.entries(metadata.inputs).map(([name, input]) => [name, input.default] as const);
  const inputs = { ...Object.fromEntries(defaults), "github-token": "job-token", ...step.with };
  const env = {
    PATH: process.env.PATH,
    COCKROACH_SERVER: mock.url,
    GITHUB_REPOSITORY: "octo-org/shop",
    GITHUB_RUN_NUMBER: "17",
    GITHUB_EVENT_PATH: join(scratch, "event.json"),
    GITHUB_OUTPUT: files.output,
    GITHUB_STATE: files.state,
    GITHUB_STEP_SUMMARY: files.summary,
    ...rename(inputs, (name) => `INPUT_${name.replaceAll(" ", "_").toUpperCase()}`),
    ...rename(state, (name) => `STATE_${name}`),
    ...step.env,
  };
  const readResults = (status: number | NodeJS.Signals, text: string) => ({
    status,
    ...readLog(text),
    outputs: readEntries(files.output),
    state: readEntries(files.state),
    summary: readFileSync(files.summary, "utf8"),
  });
  return { file: join(built, metadata.runs[entry]), env, scratch, readResults };
}

function rename(values: Readonly<Record<string, string>>, toName: (name: string) => string): Record<string, string> {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [toName(name), value]));
}

/** Reads the workflow commands in a log and hides the values that they mask from all later lines. */
function readLog(text: string) {
  const commands: { name: string; message: string }[] = [];
  const masks: string[] = [];
  const lines = text.split("\n").map((line) => {
    const [, name, data = ""] = /^\s*::([\w-]+)(?: .*?)?::(.*)$/.exec(line) ?? [];
    const message = data.replaceAll("%0A", "\n").replaceAll("%0D", "\r").replaceAll("%25", "%");
    if (name !== undefined) commands.push({ name, message });
    if (name === "add-mask") masks.push(message);
    const shown = name === undefined ? line : `${name}: ${message}`;
    return masks.reduce((masked, mask) => masked.replaceAll(mask, "***"), shown);
  });
  return { commands, log: lines.join("\n") };
}

/** Reads a file of names and values, such as the one in `GITHUB_OUTPUT`. Throws if a line isn't part of a value. */
function readEntries(file: string): Record<string, string> {
  const text = readFileSync(file, "utf8");
  const entries = [...text.matchAll(/([\w-]+)<<(\S+)\n([\s\S]*?)\n\2\n/g)];
  const length = entries.reduce((sum, [whole]) => sum + whole.length, 0);
  if (length !== text.length) throw new Error(`not all of this is a value: ${text}`);
  return Object.fromEntries(entries.map(([, name, , value]) => [name, value]));
}
