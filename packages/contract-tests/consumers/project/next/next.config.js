import { join } from "node:path";

// The folder from which Next may import: the project, and the folder in which Next itself is installed.
const root = join(import.meta.dirname, "../../..");

export default { turbopack: { root }, outputFileTracingRoot: root };
