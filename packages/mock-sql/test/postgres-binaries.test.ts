import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, onTestFinished, test, vi } from "vitest";
import { temporaryFile } from "../../mock/test/temporary-file.ts";
import { findInstalledPostgres } from "../src/engines/postgres-binaries.ts";

test("findInstalledPostgres() finds Debian's newest PostgreSQL, which isn't on the PATH", async () => {
  vi.stubEnv("PATH", "/nowhere");
  onTestFinished(() => void vi.unstubAllEnvs());
  const debian = dirname(temporaryFile("README", ""));
  expect(await findInstalledPostgres(debian)).toBeUndefined();
  for (const version of ["9", "15", "17"]) {
    const bin = join(debian, version, "bin");
    mkdirSync(bin, { recursive: true });
    for (const name of ["postgres", "initdb"]) writeFileSync(join(bin, name), "", { mode: 0o755 });
  }
  const bin = join(debian, "17/bin");
  const found = { postgres: join(bin, "postgres"), initdb: join(bin, "initdb"), from: "installed" };
  expect(await findInstalledPostgres(debian)).toEqual(found);
});
