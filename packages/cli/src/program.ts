import { Command, Option } from "commander";
import manifest from "../package.json" with { type: "json" };
import type { Io } from "./io.ts";

/** What a program tells its caller while it parses a command line. */
export interface ProgramEvents {
  /** The command line contains `--json`. */
  readonly onJson: () => void;
  /** A command ended with an exit status. */
  readonly onEnd: (status: number) => void;
}

const EXIT_STATUSES = `
Exit statuses:
  0         success
  1         the service said no, or could not be reached
  2         the command line is wrong; nothing was sent
  3         there is no credential, or the service does not accept it
  4         a time limit has passed
  5         the service may have executed the request: check before you repeat it
  130, 143  ended by SIGINT or SIGTERM
`;

const CREDENTIALS = `
Credentials come from environment variables only: COCKROACH_API_KEY, or COCKROACH_API_JWT and COCKROACH_VANITY_NAME.
COCKROACH_SERVER names another server, such as a mock.
`;

/** Defines the command line. The code of a command is loaded when it runs, so that the help appears at once. */
export function createProgram(io: Io, { onJson, onEnd }: ProgramEvents): Command {
  const program = new Command("crdb-cloud")
    .description("CockroachDB Cloud for scripts and CI. Not affiliated with Cockroach Labs.")
    .version(manifest.version)
    .enablePositionalOptions()
    .exitOverride()
    .configureOutput({ writeOut: (text) => io.stdout.write(text), writeErr: (text) => io.stderr.write(text) })
    .addHelpText("after", EXIT_STATUSES + CREDENTIALS);
  const add = (name: string, description: string, parent = program): Command =>
    parent
      .command(name)
      .description(description)
      .option("--json", "print JSON, on a terminal too, and errors as JSON")
      .on("option:json", onJson);
  const yes = new Option("--yes", "delete what crdb-cloud did not create, without asking");
  const apiVersion = new Option("--api-version <version>", "the API version, such as 2024-09-16 (default: the latest)");
  const owner = new Option("--owner <owner>", "the owner, which is written to a label of the cluster").default(
    "crdb-cloud",
  );

  addClusterOptions(add("run", "Create a cluster, run a program that uses it, and delete the cluster"), "1h")
    .addOption(owner)
    .argument("<program>", "the program; it finds the cluster in DATABASE_URL and PGHOST, PGUSER, …")
    .argument("[args...]", "the program's arguments")
    .passThroughOptions()
    .addHelpText("after", "\nExits with the status of the program, or 127 if the program cannot be started.")
    .action(async (program, args, options) => {
      const { run } = await import("./commands/run.ts");
      onEnd(await run(io, program, args, options));
    });

  addClusterOptions(add("up", "Create a cluster with a certain name, or find it, and extend its TTL"), "1d")
    .addOption(owner)
    .requiredOption("--name <name>", "the name of the cluster: 6 to 20 lowercase letters, digits and dashes")
    .option("--pr <owner/repo#number>", "the pull request that the cluster is for, so that sweep --keep-prs finds it")
    .addOption(new Option("--format <format>", "the format of the connection").choices(["json", "env"]).default("json"))
    .option("--output-file <file>", "write the connection to a file that only you can read, instead of stdout")
    .action(async (options) => {
      const { up } = await import("./commands/up.ts");
      await up(io, options);
    });

  add("down", "Delete the cluster that up created; one that is gone already is a success")
    .addOption(owner)
    .requiredOption("--name <name>", "the name of the cluster")
    .option("--dry-run", "say what would be deleted, and delete nothing")
    .addOption(yes)
    .action(async (options) => {
      const { down } = await import("./commands/down.ts");
      await down(io, options);
    });

  add("sweep", "Delete the clusters of run and up whose TTL has passed, and never any others")
    .option("--owner <owner>", "only clusters of this owner")
    .option("--keep-prs <owner/repo>", "also delete clusters of pull requests that are closed (GITHUB_TOKEN)")
    .option("--dry-run", "say what would be deleted, and delete nothing")
    .action(async (options) => {
      const { sweep } = await import("./commands/sweep.ts");
      onEnd(await sweep(io, options));
    });

  add("cost", "Print what clusters cost: a table on a terminal, CSV elsewhere")
    .option("--month <yyyy-mm>", "one month (default: all)")
    .option("--by <group>", "cluster, plan, label, or label:<key>; label means label:crdb-cloud-owner", "cluster")
    .option("--csv", "print CSV, on a terminal too")
    .action(async (options) => {
      const { cost } = await import("./commands/cost.ts");
      await cost(io, options);
    });

  add("api", "Call any operation of the API, such as clusters.list")
    .argument("[operation]", "the operation; crdb-cloud api <operation> --help describes it")
    .argument("[parameters...]", "--<parameter> <value>, and --body <file> or --body - for fields of the body")
    .option("--list", "list the operations")
    .addOption(apiVersion)
    .passThroughOptions()
    .action(async (operation, args, options) => {
      const { api } = await import("./commands/api.ts");
      await api(io, operation, args, options, onJson);
    });

  add("wait", "Wait until a resource reaches a state, such as clusters.waitUntilReady")
    .argument("[wait]", "the wait; crdb-cloud wait <wait> --help describes it")
    .argument("[parameters...]", "--<parameter> <value>")
    .option("--list", "list the waits")
    .addOption(apiVersion)
    .passThroughOptions()
    .action(async (wait, args, options) => {
      const { waitFor } = await import("./commands/wait.ts");
      await waitFor(io, wait, args, options, onJson);
    });

  const auth = program.command("auth").description("Credentials");
  add("check", "Print which credential is used, and whose it is", auth).action(async () => {
    const { checkCredential } = await import("./commands/auth.ts");
    await checkCredential(io);
  });
  const setup = auth.command("setup").description("Access for jobs of CI without an API key");
  add("github", "Let the jobs of a GitHub repository call the API with GitHub's tokens", setup)
    .argument("<repository>", "owner/name, or with ids owner@123/name@456")
    .option(
      "--branch <branch>",
      "a branch whose jobs have access, * for any; repeat the option (default: main)",
      collect,
    )
    .option("--environment <name>", "an environment whose jobs have access; repeat the option", collect)
    .option("--pull-requests", "let jobs for pull requests have access")
    .addOption(
      new Option(
        "--role <role>",
        "a role of the jobs on the organization; repeat the option (default: CLUSTER_CREATOR)",
      )
        .choices(["CLUSTER_ADMIN", "CLUSTER_CREATOR", "CLUSTER_DEVELOPER", "CLUSTER_OPERATOR_WRITER", "METRICS_VIEWER"])
        .argParser(collect),
    )
    .option("--audience <audience>", "the audience of the tokens (default: https://cockroachlabs.cloud)")
    .option("--dry-run", "print the plan, and change nothing")
    .option("--yes", "carry the plan out without asking")
    .action(async (repository, options) => {
      const { setUpGitHub } = await import("./commands/auth-setup.ts");
      await setUpGitHub(io, repository, options);
    });

  program
    .command("mock")
    .description("Start a mock cloud; crdb-cloud mock --help lists its options")
    .allowUnknownOption()
    .argument("[options...]");
  return program;
}

function addClusterOptions(command: Command, ttl: string): Command {
  return command
    .addOption(
      new Option("--provider <provider>", "the cloud provider").choices(["AWS", "AZURE", "GCP"]).default("GCP"),
    )
    .option("--region <region>", "a region; repeat the option for more (default: us-central1 of GCP)", collect)
    .addOption(new Option("--plan <plan>", "the plan").choices(["BASIC", "STANDARD"]).default("BASIC"))
    .option("--spec <file>", "a JSON file with the spec of the cluster, instead of --region and --plan; - for stdin")
    .option("--ttl <duration>", "the time until sweep deletes the cluster: 90s, 30m, 2h, 3d", ttl)
    .option("--max-clusters <number>", "create none if this many clusters of the owner exist")
    .option("--dry-run", "print the request that would be sent first, and send none that changes anything");
}

function collect(value: string, previous: readonly string[] = []): readonly string[] {
  return [...previous, value];
}
