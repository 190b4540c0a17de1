import { enableCompileCache } from "node:module";
import { parseArgs } from "node:util";
import { root, runCommand } from "../process/run-command.ts";

// Loading TypeScript and Redocly takes longer than generating the files. Node.js's compile cache halves the loading
// time.
enableCompileCache();

await runCommand({
  usage: "pnpm generate [--check | --patch <file>]",
  most: 2,
  run: async (args) => {
    const options = { check: { type: "boolean" }, patch: { type: "string" } } as const;
    const { values } = parseArgs({ args: [...args], options });
    if (values.check) {
      const { checkGenerated } = await import("../generate/write-generated.ts");
      return checkGenerated(root, await (await import("../generate/generate.ts")).generate(root));
    }
    console.log(await (await import("../changeset/regenerate.ts")).regenerate(root, values.patch));
    return 0;
  },
});
