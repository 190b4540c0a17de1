import { randomUUID } from "node:crypto";
import { mkdtemp, rename, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Files with connection strings, in a new folder that only this user can enter. */
export interface ConnectionFiles {
  readonly write: (name: string, content: string) => Promise<string>;
  readonly remove: (name: string) => Promise<void>;
}

export function createConnectionFiles(): ConnectionFiles {
  let made: Promise<string> | undefined;
  const toPath = async (name: string): Promise<string> => {
    made ??= mkdtemp(join(tmpdir(), "crdb-cloud-"));
    return join(await made, `${name}.env`);
  };
  return {
    async write(name, content) {
      const path = await toPath(name);
      // Replaces the old file with a new one, so that nothing is written through a link that somebody put in its place.
      const draft = `${path}.${randomUUID()}`;
      await writeFile(draft, content, { mode: 0o600, flag: "wx" });
      await rename(draft, path);
      return path;
    },
    remove: async (name) => rm(await toPath(name), { force: true }),
  };
}
