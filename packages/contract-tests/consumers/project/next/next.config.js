import { join } from "node:path";

// Next only allows imports from this folder, which contains the project and the folder where Next is installed.
const root = join(import.meta.dirname, "../../..");

export default { turbopack: { root }, outputFileTracingRoot: root };
