import { apiVersions } from "@crdb-cloud/mock";
import manifest from "../../core/package.json" with { type: "json" };
import { clientBudget } from "../src/size-budgets.ts";

const CORE = "../../core";

// biome-ignore lint/style/noDefaultExport: size-limit requires it
export default apiVersions.map((apiVersion) => ({
  name: `core, the whole client of ${apiVersion}, which loads more code when http is used`,
  path: `${CORE}/${manifest.exports[`./${apiVersion}`]}`,
  import: "{ createClient }",
  ignore: ["*/http-client.ts"],
  gzip: true,
  limit: `${clientBudget(apiVersion)} B`,
}));
