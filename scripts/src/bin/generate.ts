import { spawnSync } from "node:child_process";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { generate } from "../generate.ts";
import { SpecError } from "../spec-error.ts";
import { findStale, writeGenerated } from "../write-generated.ts";

const root = join(import.meta.dirname, "../../..");
const files = await generate(root);
const changed = await writeGenerated(root, files);
console.log(changed.join("\n"));
