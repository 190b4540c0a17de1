import { readFileSync, writeFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { afterEach, expect, test, vi } from "vitest";
import { installDebianPackages } from "../../../config/install-debian-packages.ts";
import { createFolder } from "../widgets-spec.ts";

afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

const SUDO = "sudo --non-interactive";

test.each([
  ["retries a download, and installs once", 1, 0, {}, undefined, ["update", "update", "download-only", "no-download"]],
  ["gives up after three failures", 9, 0, {}, "apt-get could not install fish zsh: E: 503", Array(3).fill("update")],
  ["installs nothing unless the user is root", 0, 1000, {}, "install fish zsh", []],
  [
    "uses sudo where every program is required",
    ...([0, 1000, { REQUIRE_PROGRAMS: "1" }, undefined] as const),
    [SUDO, "update", SUDO, "download-only", SUDO, "no-download"],
  ],
  ["installs nothing if APT_INSTALL is 0", 0, 0, { APT_INSTALL: "0" }, "APT_INSTALL is 0: install fish zsh", []],
])("installDebianPackages() %s", async (_, failures, uid, variables, reason, expected) => {
  const folder = createFolder();
  const log = join(folder, "calls");
  writeFileSync(log, "");
  const write = (name: string, script: string) =>
    writeFileSync(join(folder, name), `#!/bin/sh\n${script}\n`, { mode: 0o755 });
  const fail = `[ "$(wc -l < "${log}")" -gt ${failures} ] || { echo "E: 503" >&2; exit 100; }`;
  write("apt-get", `echo "$*" | grep -o 'update$\\|download-only$\\|no-download$' >> "${log}"\n${fail}`);
  write("sudo", `echo "sudo $1" >> "${log}"; shift; exec "$@"`);
  const PATH = [folder, process.env.PATH].join(delimiter);
  for (const [name, value] of Object.entries({ PATH, APT_INSTALL: "", REQUIRE_PROGRAMS: "", ...variables }))
    vi.stubEnv(name, value);
  vi.spyOn(process as { getuid: () => number }, "getuid").mockReturnValue(uid);
  vi.spyOn(console, "warn").mockReturnValue();
  expect(await installDebianPackages(["fish", "zsh"], [0, 0])).toBe(reason);
  expect(readFileSync(log, "utf8").split("\n").slice(0, -1)).toEqual(expected);
});
