import { chmodSync, readFileSync, writeFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { afterEach, expect, test, vi } from "vitest";
import { installDebianPackages } from "../../../config/install-debian-packages.ts";
import { createFolder } from "../widgets-spec.ts";

const script = (failures: number) => `#!/bin/sh
cd "$(dirname "$0")"
echo "$*" | grep -o 'update$\\|download-only$\\|no-download$' >> calls
[ "$(wc -l < calls)" -gt ${failures} ] || { echo "E: Unable to fetch some archives" >&2; exit 100; }
`;

/** Puts an `apt-get` first on the PATH whose first calls fail. Returns its folder and a function that lists its calls. */
function fakeAptGet(failures: number): (() => string[]) & { folder: string } {
  const folder = createFolder();
  writeFileSync(join(folder, "apt-get"), script(failures));
  chmodSync(join(folder, "apt-get"), 0o755);
  vi.stubEnv("PATH", [folder, process.env.PATH].join(delimiter));
  vi.stubEnv("APT_INSTALL", "");
  vi.stubEnv("REQUIRE_PROGRAMS", "");
  vi.spyOn(process, "getuid").mockReturnValue(0);
  vi.spyOn(console, "warn").mockReturnValue();
  return Object.assign(() => readFileSync(join(folder, "calls"), "utf8").trim().split("\n"), { folder });
}

afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

test.each([
  [1, undefined, ["update", "update", "download-only", "no-download"]],
  [9, "apt-get could not install fish zsh: E: Unable to fetch some archives", ["update", "update", "update"]],
])(
  "installDebianPackages() tries up to three times, and installs once: after %i failures, %s",
  async (failures, reason, expected) => {
    const calls = fakeAptGet(failures);
    expect(await installDebianPackages(["fish", "zsh"], [0, 0])).toBe(reason);
    expect(calls()).toEqual(expected);
  },
);

test("installDebianPackages() uses sudo only where every program is required", async () => {
  const calls = fakeAptGet(0);
  writeFileSync(join(calls.folder, "sudo"), '#!/bin/sh\necho "sudo $1" >> "$(dirname "$0")/calls"; shift; exec "$@"\n');
  chmodSync(join(calls.folder, "sudo"), 0o755);
  vi.mocked(process.getuid as () => number).mockReturnValue(1000);
  expect(await installDebianPackages(["fish"])).toBe("install fish");
  vi.stubEnv("REQUIRE_PROGRAMS", "1");
  expect(await installDebianPackages(["fish"])).toBeUndefined();
  const sudo = "sudo --non-interactive";
  expect(calls()).toEqual([sudo, "update", sudo, "download-only", sudo, "no-download"]);
});

test("installDebianPackages() installs nothing if APT_INSTALL is 0", async () => {
  vi.stubEnv("APT_INSTALL", "0");
  expect(await installDebianPackages(["fish"])).toBe("APT_INSTALL is 0: install fish");
});
