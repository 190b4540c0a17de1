import type { OutputConfiguration } from "commander";
import type { Unsent } from "./dry-run.ts";

export type Output = { readonly isTTY?: boolean | undefined; readonly columns?: number; write(text: string): unknown };

/** Where a command reads its input and writes its output: `process`, or a test's replacement for it. */
export interface Io {
  readonly stdin: NodeJS.ReadableStream & { readonly isTTY?: boolean | undefined };
  readonly stdout: Output;
  readonly stderr: Output;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Whether to print errors as JSON. */
  readonly json?: boolean;
  /** Called with the request at which a dry run stops. */
  readonly onUnsent?: (request: Unsent) => void;
}

/**
 * The environment variables that identify CI services that don't set `CI`: Azure Pipelines, TeamCity, CodeBuild,
 * Jenkins, Bamboo, GoCD, Google Cloud Build and Taskcluster. Jenkins is identified by two variables, because people set
 * `BUILD_ID` themselves to keep a process running after a job.
 *
 * @see {@link https://github.com/watson/ci-info/blob/master/vendors.json}
 */
const SERVICES = [
  ...[["TF_BUILD"], ["TEAMCITY_VERSION"], ["CODEBUILD_BUILD_ID"], ["JENKINS_URL", "BUILD_ID"]],
  ...[["bamboo_planKey"], ["GO_PIPELINE_LABEL"], ["BUILDER_OUTPUT"], ["TASK_ID", "RUN_ID"]],
];

/** Returns whether the command runs in CI. If `CI` is set, as it is on most services, its value decides. */
export function isCi(env: Io["env"]): boolean {
  if (env.CI) return !/^(0|false)$/i.test(env.CI);
  return SERVICES.some((names) => names.every((name) => env[name]));
}

export function warn({ stderr, json }: Io, message: string): void {
  stderr.write(json ? `${JSON.stringify({ name: "Warning", message })}\n` : `crdb-cloud: ${message}\n`);
}

/** Makes Commander write to `io` and format its errors as the commands do: as JSON or as `crdb-cloud: …`. */
export function toOutput({ stdout, stderr, json }: Io): OutputConfiguration {
  return {
    writeOut: (text) => stdout.write(text),
    writeErr: (text) => stderr.write(text),
    outputError: (text, write) => {
      const message = text
        .replace(/^error: /, "")
        .replace(/^(unknown command '.*')(?=\n$)/, "$1: try crdb-cloud --help")
        // Cuts off the value in `--name=value`, which may be a secret.
        .replace(/^(unknown option '[^=']*)=.*'/s, "$1'");
      write(json ? `${JSON.stringify({ name: "CommandError", message: message.trim() })}\n` : `crdb-cloud: ${message}`);
    },
  };
}
