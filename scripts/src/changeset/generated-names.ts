import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { readAt } from "../git/base-revision.ts";

/** The files whose types an API version's entry point exports. */
const FILES = ["schema.gen.ts", "resources.gen.ts"];

/** Lists the types that are generated from an API version of the spec, now or at a commit. */
export async function listGeneratedNames(root: string, commit: string, apiVersion: string): Promise<Set<string>> {
  const paths = FILES.map((file) => `packages/core/src/generated/${apiVersion}/${file}`);
  const texts = await Promise.all(
    paths.flatMap((path) => [readAt(root, commit, path), readFile(join(root, path), "utf8").catch(() => undefined)]),
  );
  return new Set(texts.flatMap((text = "") => [...text.matchAll(/^export (?:interface|type) (\w+)/gm)].map(nameOf)));
}

function nameOf([, name = ""]: RegExpExecArray): string {
  return name;
}
