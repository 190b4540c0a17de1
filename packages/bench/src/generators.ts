import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { PEERS } from "./peers.ts";

export interface Generator {
  readonly name: string;
  readonly command: string;
  readonly args: readonly string[];
}

const ROOT = fileURLToPath(new URL("../../../", import.meta.url));

/**
 * Lists the code generators to measure. All of them except crdb-cloud read `document` and write files into `folder`.
 */
export function listGenerators(document: string, folder: string): Generator[] {
  const bin = (name: string): string => join(PEERS, "node_modules/.bin", name);
  return [
    {
      name: "openapi-typescript (Node API)",
      command: process.execPath,
      args: [join(import.meta.dirname, "openapi-typescript.ts"), document, join(folder, "openapi-typescript.ts")],
    },
    { name: "crdb-cloud", command: process.execPath, args: [join(ROOT, "scripts/src/bin/generate.ts")] },
    {
      name: "@hey-api/openapi-ts",
      command: bin("openapi-ts"),
      args: ["-i", document, "-o", join(folder, "hey-api"), "-c", "@hey-api/client-fetch"],
    },
    {
      name: "orval",
      command: bin("orval"),
      args: ["--input", document, "--output", join(folder, "orval.ts"), "--client", "fetch"],
    },
    {
      name: "kubb",
      command: bin("kubb"),
      args: ["generate", document, "--config", join(PEERS, "kubb.config.ts"), "--silent"],
    },
    {
      name: "swagger-typescript-api",
      command: bin("swagger-typescript-api"),
      args: ["generate", "-p", document, "-o", join(folder, "swagger"), "-n", "api.ts"],
    },
  ];
}
