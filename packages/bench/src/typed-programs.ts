import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { API_VERSION, DOCUMENT_FILE, listOperations, readDocument } from "./document.ts";
import { listGenerators } from "./generators.ts";
import { installCurrent } from "./releases.ts";
import { run } from "./run.ts";

/** Generators whose code no program below imports. The program for crdb-cloud imports the built packages instead. */
const NOT_PEERS = ["crdb-cloud", "kubb"];

/** A program that calls every operation with the client or generated code that `name` names. */
export interface TypedProgram {
  readonly name: string;
  readonly file: string;
}

/** Writes one program for each client, into a folder in which the other clients are installed. */
export function writeTypedPrograms(folder: string): TypedProgram[] {
  for (const { name, command, args } of listGenerators(DOCUMENT_FILE, folder)) {
    if (!NOT_PEERS.includes(name)) run(command, args, folder);
  }
  return [
    { name: "crdb-cloud", file: writeOwn(folder) },
    { name: "openapi-fetch", file: writeOpenapiFetch(folder) },
    {
      name: "@hey-api/openapi-ts",
      file: writeFunctions(folder, "hey-api", "./hey-api/sdk.gen.ts", /^export const (\w+) = </gm),
    },
    { name: "orval", file: writeFunctions(folder, "orval", "./orval.ts", /^export const (\w+) = async/gm) },
    { name: "swagger-typescript-api", file: writeSwagger(folder) },
  ];
}

/** Writes the examples of the doc comments as a program that is type-checked against the published declarations. */
function writeOwn(folder: string): string {
  const resources = readFileSync(
    new URL(`../../core/src/generated/${API_VERSION}/resources.gen.ts`, import.meta.url),
    "utf8",
  );
  const examples = [...resources.matchAll(/```ts\n([\s\S]*?)```/g)].map(([, code]) =>
    (code ?? "").replace(/^\s*\* ?/gm, ""),
  );
  const calls = examples.map(
    (code, at) => `export async function example${at}(): Promise<void> {
  try {
${code}
  } catch (error) {
    if (isCloudError(error) && error.name === "ApiError") console.log(error.status, error.code);
  }
}
`,
  );
  return write(installCurrent(folder).folder, "crdb-cloud", [
    `import { createClient } from "@crdb-cloud/core/${API_VERSION}";`,
    'import { isCloudError } from "@crdb-cloud/core";',
    'const cloud = createClient({ apiKey: "key" });',
    ...calls,
  ]);
}

function writeOpenapiFetch(folder: string): string {
  const calls = listOperations(readDocument()).map(
    ({ method, path }, at) =>
      `export const r${at} = client.${method.toUpperCase()}(${JSON.stringify(path)}, {} as never).then(({ data, error }) => [data, error]);`,
  );
  return write(folder, "openapi-fetch", [
    'import createClient from "openapi-fetch";',
    'import type { paths } from "./openapi-typescript.ts";',
    "const client = createClient<paths>();",
    ...calls,
  ]);
}

function writeFunctions(folder: string, name: string, module: string, pattern: RegExp): string {
  const code = readFileSync(join(folder, module), "utf8");
  const calls = [...code.matchAll(pattern)].map(
    ([, call], at) =>
      `export const r${at} = sdk.${call}(...({} as Parameters<typeof sdk.${call}>)).then((body) => body);`,
  );
  return write(folder, name, [`import * as sdk from ${JSON.stringify(module)};`, ...calls]);
}

function writeSwagger(folder: string): string {
  const code = readFileSync(join(folder, "swagger/api.ts"), "utf8");
  const calls = [...code.matchAll(/^ {2}(\w+) = \{([\s\S]*?)^ {2}\};/gm)].flatMap(([, group, body]) =>
    [...(body ?? "").matchAll(/^ {4}(\w+): \(/gm)].map(([, method]) => `api.${group}.${method}`),
  );
  return write(folder, "swagger", [
    'import { Api } from "./swagger/api.ts";',
    "const api = new Api();",
    ...calls.map(
      (call, at) =>
        `export const r${at} = ${call}(...({} as Parameters<typeof ${call}>)).then(({ data, error }) => [data, error]);`,
    ),
  ]);
}

function write(folder: string, name: string, lines: readonly string[]): string {
  const file = join(folder, `${name.replaceAll(/\W/g, "-")}.program.ts`);
  writeFileSync(file, lines.join("\n"));
  return file;
}
