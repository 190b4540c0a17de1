import { createClusters } from "./create-clusters.js";

declare const test: (name: string, run: () => Promise<void>) => void;
declare const expect: (value: unknown) => { toBe(expected: unknown): void };

test("the client and the mock work in ts-jest", async () => {
  const names: string = await createClusters();
  expect(names).toBe("happy-otter happy-otter happy-otter happy-otter");
});
