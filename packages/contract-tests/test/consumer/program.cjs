const { createClient, ApiError } = require("@crdb-cloud/node");
const { createMockFetch } = require("@crdb-cloud/mock");

const fetch = createMockFetch();
const cloud = createClient({ apiKey: fetch.apiKey, fetch });
cloud.clusters.list().then(
  ({ clusters }) => console.log(typeof ApiError, clusters.length),
  (error) => console.log(String(error)),
);
