import { join } from "node:path";

// Next may only import from this folder. It contains the project and the folder in which Next itself is installed.
const root = join(import.meta.dirname, "../../..");

export default { turbopack: { root }, outputFileTracingRoot: root };
