import { expect, test } from "vitest";
import { caught } from "../caught.ts";
import { openLatest } from "../open-client.ts";
import { json } from "../scripted-fetch.ts";

// `http.test.ts` has the errors that calls return, and the retry vectors have DELETEs whose first response was lost.

test("with whenGone: ignore, a DELETE of something that doesn't exist is done, and other calls reject the option", async () => {
  const gone = json(404, { code: 5, message: "not found" });
  const user = { cluster_id: "c1", name: "ada" };
  for (const options of [{ whenGone: "ignore" }, { whenGone: "ignore", whenBusy: "wait" }] as const) {
    const { cloud, requests } = openLatest([gone]);
    expect(await cloud.sqlUsers.delete(user, options)).toBeUndefined();
    expect(requests).toHaveLength(1);
  }
  for (const step of [json(404, {}), json(500, { code: 5 })]) {
    const failed = openLatest([step]).cloud.sqlUsers.delete(user, { whenGone: "ignore" });
    expect(await caught(failed)).toHaveProperty("name", "ApiError");
  }
  const bad = openLatest([gone]).cloud.clusters.get({ cluster_id: "c1" }, { whenGone: "ignore" } as never);
  expect((await caught(bad)).message).toMatch(/unknown option whenGone/);
});
