import type { ChildProcess } from "node:child_process";
import { rm, stat } from "node:fs/promises";
import { constants } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { CREDENTIAL_VARIABLES } from "@crdb-cloud/core/internal";
import { createEphemeralCluster } from "@crdb-cloud/provision/internal";
import { type ClusterOptions, toNewCluster } from "../clusters/cluster-spec.ts";
import { toVariables } from "../clusters/connection.ts";
import { withCaFile } from "../clusters/raise-cluster.ts";
import { CommandError, toExitStatus } from "../exit-status.ts";
import { type Io, isCi, warn } from "../io.ts";
import { openCloud } from "../open-client.ts";
import { createProgress } from "../terminal/progress.ts";
import { watchAncestors } from "../watch-ancestors.ts";

const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP", "SIGQUIT"] as const;
const JOB_TOKEN_VARIABLES = ["ACTIONS_ID_TOKEN_REQUEST_URL", "ACTIONS_ID_TOKEN_REQUEST_TOKEN"];
const CANNOT_START = 127;

/**
 * Creates a cluster, runs a program that uses it, and deletes the cluster. Returns the program's exit status. On a
 * signal, `ephemeralCluster()` deletes the cluster immediately, because CI may kill this process soon. In CI, the death
 * of the step's shell counts as a signal, too: a runner that cancels a job only signals the shell.
 */
export async function run(io: Io, program: string, args: readonly string[], options: ClusterOptions): Promise<number> {
  const { compare: _, ...wanted } = await toNewCluster(io, options);
  await assertExists(program, io.env);
  const cloud = await openCloud(io, options);
  const inCi = isCi(io.env);
  const stopWatching = inCi ? watchAncestors(() => process.kill(process.pid, "SIGTERM")) : undefined;
  const patience = inCi ? "always" : "until a second signal";
  const ephemeralCluster = createEphemeralCluster(patience);
  const progress = createProgress(io, "run");
  const params = { ...wanted, namePrefix: "run" };
  const creation = ephemeralCluster(cloud, params, { ...progress.hooks, untilConnectable: true });
  const cluster = await creation.finally(progress.end);
  const signals = receiveSignals(io);
  let status = CANNOT_START;
  try {
    const url = await withCaFile(cloud, cluster, new URL(cluster.connectionString));
    // After a signal, `ephemeralCluster()` is already deleting the cluster, so the program isn't started.
    status = signals.received() ?? (await runProgram(io, [program, ...args], url, signals));
    const caFile = url.href !== cluster.connectionString && url.searchParams.get("sslrootcert");
    if (caFile) await rm(dirname(caFile), { recursive: true, force: true });
  } finally {
    // `ephemeralCluster()` still handles signals, so none of them ends this process before the cluster is deleted.
    signals.stop();
    await cluster.delete().catch(async (error: Error) => {
      warn(io, `${cluster.name} may still exist: ${error.message}`);
      status ||= await toExitStatus(error);
    });
    stopWatching?.();
  }
  return status;
}

/** Forwards signals to the program, even those from before its start. The first one determines the exit status. */
function receiveSignals({ stdin }: Io) {
  let received: NodeJS.Signals | undefined;
  let program: ChildProcess | undefined;
  const onSignal = (signal: NodeJS.Signals): void => {
    received ??= signal;
    // After ^C, the terminal has already sent SIGINT to the program, so it isn't sent again.
    if (signal !== "SIGINT" || !stdin.isTTY) program?.kill(signal);
  };
  for (const signal of SIGNALS) process.on(signal, onSignal);
  return {
    forwardTo(child: ChildProcess) {
      program = child;
      if (received !== undefined) child.kill(received);
    },
    received: () => received && toStatus(received),
    stop() {
      for (const signal of SIGNALS) process.off(signal, onSignal);
    },
  };
}

/** Throws if the program isn't found. Called first, so a typo doesn't create a cluster. */
async function assertExists(program: string, { PATH = "" }: Io["env"]): Promise<void> {
  // Skips the check on Windows, where file extensions are optional and folders outside PATH are searched, too.
  if (process.platform === "win32" && program !== "") return;
  const paths = program.includes("/") ? [program] : PATH.split(delimiter).map((folder) => join(folder, program));
  const isFile = (path: string): Promise<boolean> =>
    stat(path).then(
      (one) => one.isFile(),
      () => false,
    );
  if (program !== "" && (await Promise.all(paths.map(isFile))).includes(true)) return;
  const hint = program.includes(" ") ? `. To run a shell command, use sh -c '${program}'` : "";
  throw new CommandError(CANNOT_START, `cannot start ${JSON.stringify(program)}: program not found${hint}`);
}

/** Runs the user's program without a shell. Its environment contains the cluster's URL, but not the API credential. */
async function runProgram(
  io: Io,
  [program = "", ...args]: readonly string[],
  url: URL,
  signals: ReturnType<typeof receiveSignals>,
): Promise<number> {
  const env: NodeJS.ProcessEnv = { ...io.env, ...toVariables(url) };
  // Without a key or token, the client gets a token through these variables of the GitHub Actions job. Removes them,
  // too, so the program can't get one.
  const jobToken = env.COCKROACH_API_KEY || env.COCKROACH_API_JWT ? [] : JOB_TOKEN_VARIABLES;
  for (const name of [...CREDENTIAL_VARIABLES, ...jobToken]) delete env[name];
  // On Windows, `npm` and others are `.cmd` files. cross-spawn runs these in a shell and escapes their arguments.
  const { default: spawn } = await import("cross-spawn");
  const child = spawn(program, args, { stdio: "inherit", env });
  signals.forwardTo(child);
  const ended = await new Promise<number>((resolve) => {
    child.once("error", (error) => {
      warn(io, `cannot start ${program}: ${error.message}`);
      resolve(CANNOT_START);
    });
    child.once("exit", (code, signal) => resolve(code ?? toStatus(signal)));
  });
  return signals.received() ?? ended;
}

function toStatus(signal: NodeJS.Signals | null): number {
  return 128 + (constants.signals[signal ?? "SIGKILL"] ?? 0);
}
