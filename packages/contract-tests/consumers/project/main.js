import { createClusters } from "./create-clusters.js";

console.log(await createClusters());
