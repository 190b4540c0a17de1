import { createClusters } from "./create-clusters.js";

test("the client and the mock work in Jest", async () => {
  expect(await createClusters()).toBe("happy-otter happy-otter happy-otter happy-otter");
});
