import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  CompilerState,
  Extractor,
  ExtractorConfig,
  ExtractorLogLevel,
  type ExtractorMessage,
} from "@microsoft/api-extractor";
import type { PublishedPackage } from "./list-packages.ts";

const SILENT = { default: { logLevel: ExtractorLogLevel.None, addToApiReportFile: false } };

/**
 * Returns the declarations that the entry points of packages export or refer to, without comments. The keys of the
 * result are the paths of the entry points' `.d.ts` files.
 */
export async function extractTypes(
  root: string,
  packages: readonly PublishedPackage[],
): Promise<Map<string, string[]>> {
  const scratch = await mkdtemp(join(tmpdir(), "api-report-"));
  try {
    const types = new Map<string, string[]>();
    // The main entry point and the entry point of its API version have the same file. The map contains the file once.
    const files = new Map(
      packages.flatMap(({ folder, entries }) => entries.map((entry) => [entry.declarations, folder])),
    );
    const additionalEntryPoints = [...files.keys()].map((file) => join(root, file));
    let compilerState: CompilerState | undefined;
    for (const [file, folder] of files) {
      const config = configure(join(root, folder), join(root, file), scratch);
      // One TypeScript program contains all entry points, because reading the declarations takes most of the time.
      compilerState ??= CompilerState.create(config, { additionalEntryPoints });
      Extractor.invoke(config, { compilerState, localBuild: true, messageCallback: mute });
      types.set(file, readDeclarations(await readFile(join(scratch, "report.api.md"), "utf8")));
    }
    return types;
  } finally {
    await rm(scratch, { recursive: true });
  }
}

function configure(folder: string, file: string, scratch: string): ExtractorConfig {
  return ExtractorConfig.prepare({
    configObject: {
      projectFolder: folder,
      mainEntryPointFilePath: file,
      // The report needs no type check, and `pnpm check` type-checks all sources in another task.
      compiler: { overrideTsconfig: { extends: "./tsconfig.json", compilerOptions: { noCheck: true } } },
      apiReport: {
        enabled: true,
        includeForgottenExports: true,
        reportFileName: "report",
        reportFolder: scratch,
        reportTempFolder: scratch,
      },
      docModel: { enabled: false },
      dtsRollup: { enabled: false },
      tsdocMetadata: { enabled: false },
      messages: { compilerMessageReporting: SILENT, extractorMessageReporting: SILENT, tsdocMessageReporting: SILENT },
    },
    configObjectFullPath: undefined,
    packageJsonFullPath: join(folder, "package.json"),
  });
}

/** Stops API Extractor from printing a message. The API report contains all relevant information. */
function mute(message: ExtractorMessage): void {
  message.handled = true;
}

function readDeclarations(report: string): string[] {
  const [, code = ""] = /```ts\n([\s\S]*?)```/.exec(report.replaceAll("\r", "")) ?? [];
  return code
    .split(/\n\n(?=\/\/ @)/)
    .map((block) => block.replaceAll(/^\s*\/\/ (@|\(No @|\(undocumented\)).*\n?/gm, "").trim())
    .map(unindent)
    .filter((block) => block !== "");
}

/** Replaces tabs in indentation by spaces, because API Extractor writes both. */
function unindent(text: string): string {
  return text.replaceAll(/^ *(\t+)/gm, (_, tabs: string) => "    ".repeat(tabs.length));
}
