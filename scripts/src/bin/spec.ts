import { writeFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { root, runStep } from "../process/run-command.ts";

// Each step only loads its own modules, since loading Redocly and TypeScript takes about a second.
await runStep({
  lint: {
    usage: "pnpm spec lint",
    most: 0,
    run: async () => {
      const { lintSpec } = await import("../lint/lint-spec.ts");
      const { listApiVersions } = await import("../spec/version-files.ts");
      const { SpecError } = await import("../spec/spec-error.ts");
      const problems = await lintSpec(root);
      if (problems.length > 0) throw new SpecError(problems);
      console.log(`spec: ${(await listApiVersions(root)).join(", ")}: no problems`);
    },
  },
  diff: {
    usage: "pnpm spec diff [base] | pnpm spec diff <API version> <API version>",
    most: 2,
    run: async ([revision, apiVersion]) => {
      const { diffSpec, diffVersions } = await import("../diff/diff-spec.ts");
      const { formatDiffs, nameField } = await import("../diff/format-changes.ts");
      const { resolveBase } = await import("../git/run-git.ts");
      if (revision !== undefined && apiVersion !== undefined) {
        const changes = await diffVersions(root, revision, apiVersion);
        console.log(formatDiffs([{ apiVersion: `${revision} → ${apiVersion}`, changes: changes.map(nameField) }]));
        return;
      }
      const base = await resolveBase(root, revision);
      const diffs = await diffSpec(root, base);
      console.log(formatDiffs(diffs) || `The spec has not changed since ${base.slice(0, 10)}.`);
    },
  },
  drift: {
    usage: "pnpm spec drift [file or URL] [API version] [--record]",
    most: 3,
    run: async (args) => {
      const { runDrift } = await import("../drift/run-drift.ts");
      const options = { record: { type: "boolean" } } as const;
      const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
      const [source, apiVersion] = positionals;
      return runDrift(root, source, { ...values, apiVersion });
    },
  },
  watch: {
    usage: "pnpm spec watch [file for the report]",
    most: 1,
    run: async ([file]) => {
      const { watchVendor } = await import("../drift/watch-vendor.ts");
      const report = await watchVendor(root);
      if (file !== undefined) await writeFile(file, report);
      console.log(report || "Every difference from the vendor's documents is explained.");
      return report === "" || file !== undefined ? 0 : 1;
    },
  },
});
