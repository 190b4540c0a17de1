import { mkdtemp, realpath, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type ConsumerProject, createProject } from "./consumer-project.ts";
import { type Clone, cloneWorkspace } from "./scratch-clone.ts";
import { type Registry, startRegistry } from "./start-registry.ts";

/** A temporary clone of the repository, an npm registry and a user's project, in which a release can be tested. */
export interface Rehearsal {
  readonly clone: Clone;
  readonly registry: Registry;
  readonly project: ConsumerProject;
  close(): Promise<void>;
}

/** Clones the current commit, starts a registry, and creates a project that installs packages from the registry. */
export async function startRehearsal(root: string): Promise<Rehearsal> {
  const scratch = await realpath(await mkdtemp(join(tmpdir(), "rehearsal-")));
  const registry = await startRegistry();
  const close = async (): Promise<void> => {
    await registry.close();
    await rm(scratch, { recursive: true, force: true });
  };
  try {
    const clone = await cloneWorkspace(root, join(scratch, "clone"));
    const project = await createProject(join(scratch, "project"), clone.root, registry);
    return { clone, registry, project, close };
  } catch (error) {
    await close();
    throw error;
  }
}
