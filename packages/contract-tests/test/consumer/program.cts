import node = require("@crdb-cloud/node");

async function main(): Promise<void> {
  const cloud: node.Cloud = node.createClient({
    apiKey: "CCDB1_key",
    fetch: async () => Response.json({ clusters: [] }),
  });
  console.log((await cloud.clusters.list()).clusters.length);
}

main();
