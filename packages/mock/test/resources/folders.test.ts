import { expect, test } from "vitest";
import { basicCluster, openCloud, UNKNOWN } from "../version-2024-09-16.ts";

function names(resources: { name: string; resource_type: string }[]): string[] {
  return resources.map(({ resource_type, name }) => `${resource_type} ${name}`);
}

test("folders can be nested and listed by path, and list their folders before their clusters", async () => {
  const { ask } = openCloud();
  const payments = await ask("POST /folders", { name: "payments", labels: { team: "payments" } });
  const { resource_id: id } = await ask("POST /folders", { name: "live", parent_id: payments.resource_id });
  const inFolder = basicCluster("cluster-a", { parent_id: payments.resource_id, labels: { env: "prod" } });
  const { created_at } = await ask("POST /clusters", inFolder);
  await ask("POST /clusters", basicCluster("cluster-b"));
  expect(await ask(`GET /folders/${id.toUpperCase()}`)).toMatchObject({
    parent_id: payments.resource_id,
    path: [{ id: payments.resource_id, name: "payments" }],
  });
  expect(names((await ask("GET /folders")).folders)).toEqual(["FOLDER live", "FOLDER payments"]);
  expect(names((await ask("GET /folders?path=/payments/live/")).folders)).toEqual(["FOLDER live"]);
  expect((await ask("GET /folders?path=live")).folders).toEqual([]);
  const contents = await ask(`GET /folders/${payments.resource_id}/contents?pagination.limit=1`);
  expect(names(contents.resources)).toEqual(["FOLDER live"]);
  const next = `pagination.limit=1&pagination.page=${contents.pagination.next_page}`;
  const { resources } = await ask(`GET /folders/${payments.resource_id}/contents?${next}`);
  expect(resources).toMatchObject([{ name: "cluster-a", labels: { env: "prod" } }]);
  expect(names((await ask("GET /folders/root/contents")).resources)).toEqual(["FOLDER payments", "CLUSTER cluster-b"]);
  const earlier = await ask(`GET /folders/root/contents?pagination.as_of_time=${created_at}`);
  expect(names(earlier.resources)).toEqual(["FOLDER payments"]);
  for (const name of ["parent folder", "abc", "a".repeat(40), "team's 1st_folder-x"])
    await ask("POST /folders", { name });
  expect(names((await ask("GET /folders?path=%2Fparent+folder")).folders)).toEqual(["FOLDER parent folder"]);
});

test("a folder moves with its contents, can't move into itself, and can be deleted when it is empty", async () => {
  const { ask, problem, status } = openCloud();
  const { resource_id: outer } = await ask("POST /folders", { name: "payments" });
  const { resource_id: inner } = await ask("POST /folders", { name: "live", parent_id: outer });
  const { id } = await ask("POST /clusters", basicCluster("cluster-a", { parent_id: inner }));
  const within = "parent_id: must not be the folder itself or a folder inside it";
  expect(await problem(`PATCH /folders/${outer}`, { parent_id: inner })).toBe(`400 invalid argument: ${within}`);
  const other = (await ask("POST /folders", { name: "orders" })).resource_id;
  const taken = '409 name: another folder already has "payments"';
  expect(await problem(`PATCH /folders/${other}`, { name: "payments" })).toBe(taken);
  await ask(`PATCH /folders/${other}`, { name: "orders", labels: { a: "b" } });
  expect([await status(`DELETE /folders/${outer}`), await status(`DELETE /folders/${inner}`)]).toEqual([400, 400]);
  expect(await ask(`PATCH /folders/${inner}`, { parent_id: "root", name: "production" })).toMatchObject({ path: [] });
  expect(await ask(`DELETE /folders/${outer}`)).toBeUndefined();
  for (const parent_id of [UNKNOWN, outer])
    expect(await problem(`PATCH /clusters/${id}`, { parent_id, labels: { a: "b" } })).toMatch(/the parent must exist$/);
  expect(await ask(`GET /clusters/${id}`)).toMatchObject({ parent_id: inner, labels: {} });
  expect(await ask(`PATCH /clusters/${id}`, { labels: {} })).toMatchObject({ parent_id: inner });
  const move = async (parent_id: string): Promise<string> =>
    (await ask(`PATCH /clusters/${id}`, { parent_id })).parent_id;
  expect([await move(""), await move(inner)]).toEqual(["root", inner]);
  await ask(`DELETE /clusters/${id}`);
  expect((await ask(`GET /folders/${inner}/contents`)).resources).toEqual([]);
  await ask(`DELETE /folders/${inner}`);
  expect(await status(`GET /folders/${inner}/contents`)).toBe(404);
});

test("an organization can have 65 folders in at most three levels, even after a move", async () => {
  const { ask, problem, status, fetch } = openCloud();
  const create = async (name: string, parent_id?: string): Promise<string> =>
    (await ask("POST /folders", { name, parent_id })).resource_id;
  const move = (id: string, parent_id: string): Promise<number> => status(`PATCH /folders/${id}`, { parent_id });
  const [outer, inner, other] = [await create("outer"), await create("inner"), await create("other")];
  expect([await move(inner, outer), await move(outer, other)]).toEqual([200, 200]);
  expect(await status("POST /folders", { name: "deeper", parent_id: inner })).toBe(400);
  expect(await move(outer, "root")).toBe(200);
  const third = await create("third", inner);
  expect(await move(outer, other)).toBe(400);
  await ask(`DELETE /folders/${third}`);
  expect(await move(outer, other)).toBe(200);
  // With the three folders from above, the organization then has as many folders as it can have.
  for (let index = 0; index < 62; index++) await ask("POST /folders", { name: `folder-${index}` });
  const more = { name: "one-more" };
  expect(await problem("POST /folders", more)).toBe("400 an organization can have at most 65 folders");
  expect(await status("POST /folders", more, fetch.addKey({ organization: "other" }).apiKey)).toBe(200);
});
