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
import type { EntryPoint, PublishedPackage } from "./list-packages.ts";

const SILENT = { default: { logLevel: ExtractorLogLevel.None, addToApiReportFile: false } };

/**
 * Lists the declarations that each entry point of the packages exports or refers to. The declarations have no comments.
 */
export async function extractTypes(
  root: string,
  packages: readonly PublishedPackage[],
): Promise<Map<EntryPoint, string[]>> {
  const scratch = await mkdtemp(join(tmpdir(), "api-report-"));
  try {
    const types = new Map<EntryPoint, string[]>();
    const entryPoints = packages.flatMap((published) => published.entries.map((entry) => ({ published, entry })));
    const additionalEntryPoints = entryPoints.map(({ entry }) => join(root, entry.declarations));
    let compilerState: CompilerState | undefined;
    for (const { published, entry } of entryPoints) {
      const config = configure(root, published, { entry, scratch });
      // One TypeScript program contains all entry points, because reading the declarations takes most of the time.
      compilerState ??= CompilerState.create(config, { additionalEntryPoints });
      Extractor.invoke(config, { compilerState, localBuild: true, messageCallback: mute });
      types.set(entry, readDeclarations(await readFile(join(scratch, "report.api.md"), "utf8")));
    }
    return types;
  } finally {
    await rm(scratch, { recursive: true });
  }
}

function configure(
  root: string,
  { folder }: PublishedPackage,
  { entry, scratch }: { readonly entry: EntryPoint; readonly scratch: string },
): ExtractorConfig {
  return ExtractorConfig.prepare({
    configObject: {
      projectFolder: join(root, folder),
      mainEntryPointFilePath: join(root, entry.declarations),
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
    packageJsonFullPath: join(root, folder, "package.json"),
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

/** Converts indentation by tabs to spaces. API Extractor writes both. */
function unindent(text: string): string {
  return text.replaceAll(/^ *(\t+)/gm, (_, tabs: string) => "    ".repeat(tabs.length));
}
