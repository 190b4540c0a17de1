import { createClusters } from "../../../../create-clusters.js";

export const GET = async () => new Response(await createClusters());
