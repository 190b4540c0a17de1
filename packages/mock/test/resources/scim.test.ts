import { expect, test } from "vitest";
import type { Reply } from "../request.ts";
import { openCloud } from "../version-2024-09-16.ts";

async function openScim() {
  const { ask, call } = openCloud();
  const send = (line: string, body?: object): Promise<Reply> => call(line.replace(" ", " /scim/v2/"), body);
  for (const [userName, givenName, active] of [
    ["ada@acme.example", "Ada", true],
    ["grace@acme.example", "Grace", true],
    ["alan@other.example", "Alan", false],
  ]) {
    const emails = [{ value: userName, type: "work", primary: true }];
    await send("POST Users", { schemas: [], userName, name: { givenName }, emails, active });
  }
  return { ask, send };
}

test.each<[filter: string, found: string[] | string]>([
  ['userName eq "ADA@acme.example"', ["Ada"]],
  ['username sw "a"', ["Ada", "Alan"]],
  ['userName co "acme" and not (name.givenName eq "Ada")', ["Grace"]],
  ['active eq false or name.givenName eq "Ada"', ["Ada", "Alan"]],
  ['emails[type eq "work" and value ew "other.example"]', ["Alan"]],
  ['urn:ietf:params:scim:schemas:core:2.0:User:userName ne "ada@acme.example"', ["Grace", "Alan"]],
  ["externalId pr", []],
  ['name.givenName gt "Alan"', ["Grace"]],
  ['name.givenName ge "Alan"', ["Grace", "Alan"]],
  ['name.givenName lt "Alan"', ["Ada"]],
  ['name.givenName le "Alan"', ["Ada", "Alan"]],
  ["externalId.value pr", []],
  ["nickName pr", []],
  [" userName pr ", ["Ada", "Grace", "Alan"]],
  ['meta.created gt "2022-03-14T14:15:21.999999999Z"', ["Ada", "Grace", "Alan"]],
  ['meta.created lt "2022-03-14T16:15:23+02:00"', ["Ada", "Grace", "Alan"]],
  ["userName", 'expected a filter operator such as "eq", got nothing'],
  ["userName eq", "expected a JSON value in the filter, got nothing"],
  ['userName is "a"', 'expected a filter operator such as "eq", got is'],
  ["userName eq true pr", "expected the end of the filter, got pr"],
  ["userName pr and", "expected an attribute name in the filter, got nothing"],
  ['"userName" pr', 'expected an attribute name in the filter, got "userName"'],
  ["not userName pr", 'expected "(" after "not"'],
  ["(userName pr", 'expected ")"'],
  ["emails[type pr", 'expected "]"'],
  ['userName eq "a', "the filter contains a string without a closing quote"],
])(
  "scim.users.list finds users with the filter %s, or says in SCIM's format that it is invalid",
  async (filter, found) => {
    const { send } = await openScim();
    const { status, body } = await send(`GET Users?filter=${encodeURIComponent(filter)}`);
    if (typeof found !== "string")
      return expect(body.Resources.map(({ name }: Reply["body"]) => name.givenName)).toEqual(found);
    const schemas = ["urn:ietf:params:scim:api:messages:2.0:Error"];
    const error = { schemas, status: "400", scimType: "invalidFilter", detail: `filter: ${found}` };
    expect([status, body]).toEqual([400, error]);
  },
);

test("scim.users.list counts items from 1, and returns 20 items per page by default and 100 at most", async () => {
  const { send } = await openScim();
  const { body } = await send("GET Users?startIndex=2&count=1");
  expect(body).toMatchObject({ totalResults: 3, itemsPerPage: 1, startIndex: 2 });
  expect(body.Resources[0].userName).toBe("grace@acme.example");
  expect((await send("GET Users?startIndex=-4&count=0")).body).toMatchObject({ startIndex: 1, itemsPerPage: 0 });
  for (let index = 0; index < 98; index++) await send("POST Users", { schemas: [], userName: `${index}`, emails: [] });
  expect((await send("GET Users")).body).toMatchObject({ totalResults: 101, itemsPerPage: 20, startIndex: 1 });
  expect((await send("GET Users?count=1000")).body).toMatchObject({ itemsPerPage: 100 });
  expect((await send("GET Users?startIndex=101")).body).toMatchObject({ startIndex: 101, itemsPerPage: 1 });
  expect((await send("POST Users/.search", { count: -1 })).body).toMatchObject({ itemsPerPage: 0 });
});

test("attributes and excludedAttributes select what a response contains", async () => {
  const { send } = await openScim();
  const [first] = (await send("GET Users?attributes=name.givenName,%20userName")).body.Resources;
  expect(Object.keys(first).toSorted()).toEqual(["id", "name", "schemas", "userName"]);
  await send("POST Groups", { schemas: [], displayName: "payments" });
  const [group] = (await send("GET Groups?attributes=externalId")).body.Resources;
  expect(Object.keys(group).toSorted()).toEqual(["displayName", "externalId", "id", "schemas"]);
  const { body } = await send(`GET Users/${first.id}?excludedAttributes=emails,meta`);
  expect(Object.keys(body)).not.toContain("emails");
  for (const method of ["POST", "PUT"]) {
    const attributes = { attributes: "active" };
    expect((await send(`${method} Users/${first.id}/.search`, attributes)).body).toMatchObject({ active: true });
    expect((await send(`${method} Users/.search`, { filter: "userName pr" })).body.totalResults).toBe(3);
  }
});

test("scim.groups.patch adds, replaces and removes members", async () => {
  const { send } = await openScim();
  const users = (await send("GET Users")).body.Resources.map(({ id }: { id: string }) => id);
  const { body: group } = await send("POST Groups", { schemas: [], displayName: "payments" });
  const patch = async (...Operations: object[]): Promise<string[]> => {
    const { status, body } = await send(`PATCH Groups/${group.id}`, { schemas: [], Operations });
    expect([status, body.detail]).toEqual([200, undefined]);
    return body.members.map(({ value }: { value: string }) => users.indexOf(value));
  };
  const firstTwo = [{ value: users[0] }, { value: users[1] }];
  expect(await patch({ op: "add", path: "members", value: firstTwo })).toEqual([0, 1]);
  expect(await patch({ op: "Add", path: "members", value: { value: users[1] } })).toEqual([0, 1]);
  expect(await patch({ op: "remove", path: `members[value eq "${users[0]}"]` })).toEqual([1]);
  expect(await patch({ op: "replace", value: { members: [{ value: users[2] }], displayName: "team" } })).toEqual([2]);
  const membership = { value: group.id, display: "team", type: "Group" };
  expect((await send(`GET Users/${users[2]}`)).body.groups).toEqual([membership]);
  await send(`DELETE Users/${users[2]}`);
  expect((await send(`GET Groups/${group.id}`)).body.members).toEqual([]);
});

const WORK = { value: "ada@acme.example", type: "work", primary: true };
const HOME = { value: "ada@home.example", type: "home" };
const ADA = { givenName: "Ada", familyName: "King" };

test.each<[operation: object, expected: object | string]>([
  [
    { op: "add", value: { externalId: "7", name: { familyName: "King" } } },
    { externalId: "7", name: ADA },
  ],
  [{ op: "add", path: "name", value: { familyName: "King" } }, { name: ADA }],
  [{ op: "replace", path: "name.familyName", value: "King" }, { name: ADA }],
  [{ op: "remove", path: "name.givenName" }, { name: {} }],
  [{ op: "add", path: "emails", value: HOME }, { emails: [WORK, HOME] }],
  [{ op: "replace", path: "emails", value: HOME }, { emails: [HOME] }],
  [{ op: "replace", path: 'emails[type eq "work"].type', value: "home" }, { emails: [{ ...WORK, type: "home" }] }],
  [{ op: "replace", path: 'emails[type eq "work"]', value: { display: "W" } }, { emails: [{ ...WORK, display: "W" }] }],
  [{ op: "remove", path: "emails.primary" }, { emails: [{ value: WORK.value, type: "work" }] }],
  [{ op: "remove", path: "emails", value: [HOME, WORK] }, { emails: [] }],
  [{ op: "remove", path: "emails", value: HOME }, {}],
  [{ op: "remove", path: "emails" }, { emails: [] }],
  [{ op: "replace", path: "id", value: "7" }, "mutability"],
  [{ op: "replace", path: "userName.", value: "7" }, "invalidPath"],
  [{ op: "replace", path: 'userName[type eq "home"]', value: "7" }, "invalidPath"],
  [{ op: "replace", path: "emails[type]", value: "7" }, "invalidFilter"],
  [{ op: "replace", value: "7" }, "invalidValue"],
  [{ op: "replace", path: "userName", value: "" }, "invalidValue"],
  [{ op: "replace", value: [] }, "invalidValue"],
  [{ op: "move", path: "userName", value: "7" }, "invalidSyntax"],
  [{ op: "remove" }, "noTarget"],
  [{ op: "replace", path: 'emails[type eq "home"].value', value: "a@b.c" }, "noTarget"],
  [{ op: "replace", path: "userName", value: "grace@acme.example" }, "uniqueness"],
  [{ op: "replace", path: "active", value: "perhaps" }, "invalidValue"],
])("scim.users.patch with %j changes %j, or fails with this error and changes nothing", async (operation, expected) => {
  const { send } = await openScim();
  const [before] = (await send("GET Users")).body.Resources;
  const Operations = [{ op: "replace", path: "displayName", value: "Changed" }, operation];
  const { body } = await send(`PATCH Users/${before.id}`, { schemas: [], Operations });
  const { body: after } = await send(`GET Users/${before.id}`);
  expect(after).toEqual(typeof expected === "string" ? before : body);
  if (typeof expected !== "string")
    return expect(body).toEqual({ ...before, displayName: "Changed", ...expected, meta: body.meta });
  expect(body).toMatchObject({ schemas: ["urn:ietf:params:scim:api:messages:2.0:Error"], scimType: expected });
});

test("scim.users.create defaults userName to the first e-mail address, and active to true", async () => {
  const { ask, send } = await openScim();
  const { body } = await send("POST Users", { schemas: [], emails: [HOME, { value: "ada@old.example" }] });
  expect(body).toMatchObject({ userName: HOME.value, active: true });
  expect(body.meta).toEqual({
    resourceType: "User",
    created: expect.stringMatching(/^2022-03-14T/),
    lastModified: expect.stringMatching(/^2022-03-14T/),
    location: `https://cockroachlabs.cloud/api/scim/v2/Users/${body.id}`,
  });
  const found = await send("POST Users/.search", { filter: 'emails co "old"' });
  expect(found.body.Resources).toEqual([body]);
  const byEmail = await ask("GET /users/persons-by-email?email=ADA@old.example");
  expect(byEmail).toEqual({ user: { id: body.id, email: HOME.value } });
  const others = await send("POST Users/.search", { filter: `emails ne "${HOME.value}"` });
  expect(others.body.totalResults).toBe(3);
  const filter = encodeURIComponent('emails[value eq "ada@old.example"]');
  const page = { totalResults: 1, itemsPerPage: 1, startIndex: 1, Resources: [body] };
  const schemas = ["urn:ietf:params:scim:api:messages:2.0:ListResponse"];
  expect((await send(`GET Users?filter=${filter}`)).body).toEqual({ schemas, ...page });
  expect((await send("POST Users", { schemas: [], emails: [] })).body.detail).toBe("userName: is required");
});

test("SCIM's discovery endpoints list the service's types and schemas, and an unknown id gets an error in SCIM's format", async () => {
  const { send } = await openScim();
  const { filter } = (await send("GET ServiceProviderConfig")).body;
  expect(filter).toEqual({ supported: true, maxResults: 100 });
  for (const kind of ["ResourceTypes", "Schemas"]) {
    const { Resources, ...list } = (await send(`GET ${kind}`)).body;
    expect(list).toMatchObject({ totalResults: Resources.length, itemsPerPage: Resources.length, startIndex: 1 });
    for (const one of Resources) expect((await send(`GET ${kind}/${one.id}`)).body).toEqual(one);
  }
  expect((await send("GET Users/none")).body).toMatchObject({ status: "404", detail: "User not found: none" });
  expect((await send("GET Schemas/none")).body).toMatchObject({ status: "404" });
  const group = { schemas: [], displayName: "team", members: [{ value: "none" }] };
  expect((await send("POST Groups", group)).body).toMatchObject({ scimType: "invalidValue" });
});
