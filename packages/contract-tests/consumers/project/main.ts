import { createClusters } from "./create-clusters.js";

const names: string = await createClusters();
console.log(names);
