import { once } from "node:events";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import type { Server } from "node:http";
import { createRequire } from "node:module";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { installFolder } from "../../src/process/install-folder.ts";
import { runProgram } from "../../src/process/run-program.ts";

export type Registry = Awaited<ReturnType<typeof startRegistry>>;

const folder = join(import.meta.dirname, "../../registry");

/**
 * Starts an npm registry on a free port of 127.0.0.1. `close()` deletes the packages that were published to the
 * registry. Other packages come from the registry that npm is configured to use. They stay in a cache on disk.
 */
export async function startRegistry() {
  await installFolder(folder);
  const scratch = await mkdtemp(join(tmpdir(), "registry-"));
  const upstream = await runProgram(["npm", "config", "get", "registry"], { cwd: scratch });
  const { runServer } = createRequire(join(folder, "package.json"))("verdaccio");
  const server: Server = await runServer(createConfig(upstream.trim(), scratch));
  await once(server.listen(0, "127.0.0.1"), "listening");
  const { port } = server.address() as AddressInfo;
  const url = `http://127.0.0.1:${port}/`;
  const npmrc = join(scratch, "npmrc");
  // npm requires a token to publish; the registry ignores it.
  await writeFile(npmrc, `registry=${url}\n//127.0.0.1:${port}/:_authToken=none\n`);
  return {
    url,
    /** The environment variables that let npm and pnpm publish. Both need the `--registry` option, too. */
    env: { npm_config_userconfig: npmrc, NPM_CONFIG_USERCONFIG: npmrc },
    async close(): Promise<void> {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await rm(scratch, { recursive: true });
    },
  };
}

function createConfig(upstream: string, scratch: string): object {
  return {
    storage: join(folder, "node_modules/.packages"),
    self_path: scratch,
    uplinks: { upstream: { url: upstream, maxage: "1d", timeout: "30s" } },
    packages: {
      "{crdb-cloud,@crdb-cloud/*}": { access: "$all", publish: "$all", storage: join(scratch, "packages") },
      "**": { access: "$all", proxy: "upstream" },
    },
    max_body_size: "100mb",
    web: { enable: false },
    log: { type: "stdout", format: "pretty", level: "fatal" },
  };
}
