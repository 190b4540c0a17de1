import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createSqlCluster } from "./sql-cloud.ts";
import { type CommandCloud, owners, startCommand } from "./start-command.ts";

const QUERY = "SELECT current_user || '@' || current_database() AS who";
const PROGRAMS = {
  pg: `import pg from "pg";
    const client = new pg.Client({ connectionString: process.env.URL });
    await client.connect();
    console.log((await client.query(${JSON.stringify(QUERY)})).rows[0].who);
    await client.end();`,
  postgres: `import postgres from "postgres";
    const db = postgres(process.env.URL);
    console.log((await db.unsafe(${JSON.stringify(QUERY)}))[0].who);
    await db.end();`,
  // This driver can't send options, so a prefix of the database's name selects the cluster.
  "ts-postgres": `import { readFileSync } from "node:fs";
    import { connect } from "ts-postgres";
    const { hostname: host, port, username: user, password, searchParams } = new URL(process.env.URL);
    const client = await connect({
      host, port: Number(port), user, password: decodeURIComponent(password),
      database: searchParams.get("options").replace("--cluster=", "") + ".defaultdb",
      ssl: { mode: "require", options: { host, ca: readFileSync(searchParams.get("sslrootcert")) } },
    });
    const [[who]] = (await client.query(${JSON.stringify(QUERY)})).rows;
    console.log(who);
    await client.end();`,
};

// As in a container, the mock runs as another user, in another folder, and listens on all addresses.
describe.each(owners)("a mock that runs as $name and listens on all addresses", ({ owner }) => {
  let cloud: CommandCloud;
  let url: string;
  beforeAll(async () => {
    cloud = await startCommand(owner, (folder) => [
      ...["--host", "0.0.0.0", "--sql-host", "localhost", "--sql-ca", join(folder, "ca.crt")],
    ]);
    ({ url } = await createSqlCluster(cloud.api));
  });
  afterAll(() => cloud[Symbol.asyncDispose]());

  const run = (command: string, args: string[]): Promise<{ stdout: string }> =>
    promisify(execFile)(command, args, {
      cwd: join(import.meta.dirname, "../.."),
      env: { ...process.env, URL: url, NODE_EXTRA_CA_CERTS: cloud.caFile },
    });

  test.each(Object.entries(PROGRAMS))(
    "%s connects from another process with the connection string",
    async (_, program) => {
      expect(new URL(url).searchParams.get("sslrootcert")).toBe(join(cloud.folder, "ca.crt"));
      const { stdout } = await run(process.execPath, ["--input-type=module", "--eval", program]);
      expect(stdout).toBe("maxroach@defaultdb\n");
    },
  );

  test.skipIf(!existsSync("/usr/bin/psql"))(
    "psql connects from another process with the connection string",
    async () => {
      expect((await run("psql", [url, "-Atc", QUERY])).stdout).toBe("maxroach@defaultdb\n");
    },
  );
});
