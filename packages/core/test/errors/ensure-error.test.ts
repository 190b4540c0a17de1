import { expect, test } from "vitest";
import { EnsureError } from "../../src/errors/ensure-error.ts";
import { isCloudError } from "../../src/errors/is-cloud-error.ts";

test("an EnsureError has a reason, and names the function that created it", () => {
  const error = new EnsureError("limit", "preview-1 was deleted", "c0", new Error("why"), "ephemeralCluster");
  expect(error).toMatchObject({
    name: "EnsureError",
    reason: "limit",
    cluster_id: "c0",
    outcome: "rejected",
    cause: { message: "why" },
  });
  expect(error.message).toBe("ephemeralCluster: preview-1 was deleted");
  expect(new EnsureError("exists", "preview-1 exists").operation).toBe("ensureCluster");
  expect(isCloudError(error)).toBe(true);
});
