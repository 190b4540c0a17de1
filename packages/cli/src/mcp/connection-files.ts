import { randomUUID } from "node:crypto";
import { mkdtemp, rename, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

export type ConnectionFiles = ReturnType<typeof createConnectionFiles>;

/** Stores cluster connection settings in files, in a new folder that only the current user can access. */
export function createConnectionFiles() {
  const paths = new Map<string, string>();
  let folder: Promise<string> | undefined;
  let hasEnded = false;
  return {
    /** Writes a cluster's file and returns its path. Later writes for the cluster use the same path. */
    async write(cluster: string, content: string): Promise<string> {
      if (hasEnded) throw new Error("the server has stopped");
      folder ??= mkdtemp(join(tmpdir(), "crdb-cloud-"));
      const path = paths.get(cluster) ?? join(await folder, `${randomUUID()}.env`);
      // Renames a new file to `path`, because writing to `path` would follow a link that somebody may have put there.
      const draft = `${path}.${randomUUID()}`;
      await writeFile(draft, content, { mode: 0o600, flag: "wx" });
      await rename(draft, path);
      paths.set(cluster, path);
      return path;
    },
    async remove(cluster: string): Promise<void> {
      const path = paths.get(cluster);
      if (path !== undefined) await rm(path, { force: true });
      paths.delete(cluster);
    },
    /** Deletes the folder. `write()` rejects after that. */
    async end(): Promise<void> {
      hasEnded = true;
      if (folder !== undefined) await rm(await folder, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}
