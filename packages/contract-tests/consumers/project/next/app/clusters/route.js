import { createClusters } from "../../../create-clusters.js";

export const dynamic = "force-dynamic";

export async function GET() {
  return new Response(await createClusters());
}
