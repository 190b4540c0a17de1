import { reject } from "../http/error-response.ts";
import type { Handler, Handlers } from "../state/handler.ts";

const CORE = "urn:ietf:params:scim:schemas:core:2.0";
const META = { created: "2024-09-16T00:00:00Z", lastModified: "2024-09-16T00:00:00Z" };

const RESOURCE_TYPES = ["User", "Group"].map((name) => ({
  schemas: [`${CORE}:ResourceType`],
  id: name,
  name,
  description: `A ${name.toLowerCase()} of the organization`,
  endpoint: `/${name}s`,
  schema: `${CORE}:${name}`,
  meta: { resourceType: "ResourceType", location: location("ResourceTypes", name), ...META },
}));

const SCHEMAS = [
  schema("User", [
    attribute("userName", { required: true, uniqueness: "server" }),
    attribute("name", { type: "complex", subAttributes: [attribute("givenName"), attribute("familyName")] }),
    attribute("displayName"),
    attribute("emails", { type: "complex", multiValued: true, required: true, subAttributes: emailAttributes() }),
    attribute("active", { type: "boolean" }),
    attribute("groups", { ...references(), mutability: "readOnly" }),
  ]),
  schema("Group", [
    attribute("displayName", { required: true, uniqueness: "server" }),
    attribute("members", references()),
  ]),
];

const SERVICE_PROVIDER = {
  schemas: [`${CORE}:ServiceProviderConfig`],
  bulk: { supported: false, maxOperations: 0, maxPayloadSize: 0 },
  filter: { supported: true, maxResults: 100 },
  changePassword: { supported: false },
  sort: { supported: false },
  etag: { supported: false },
  authenticationSchemes: [
    {
      type: "oauthbearertoken",
      name: "Bearer token",
      description: "The secret key of a service account",
      primary: true,
    },
  ],
  meta: { resourceType: "ServiceProviderConfig", location: location("ServiceProviderConfig", ""), ...META },
};

export const scimDiscovery: Handlers = {
  "scim.resourceTypes.list": list(RESOURCE_TYPES),
  "scim.resourceTypes.get": get(RESOURCE_TYPES, "resourceId"),
  "scim.schemas.list": list(SCHEMAS),
  "scim.schemas.get": get(SCHEMAS, "schemaId"),
  "scim.serviceProviderConfig.get": () => SERVICE_PROVIDER,
};

function list(Resources: readonly object[]): Handler {
  const { length } = Resources;
  const schemas = ["urn:ietf:params:scim:api:messages:2.0:ListResponse"];
  return () => ({ schemas, totalResults: length, itemsPerPage: length, startIndex: 1, Resources });
}

function get(resources: readonly { readonly id: string }[], parameter: string): Handler {
  return ({ path }) => {
    const named = String(path[parameter]);
    return resources.find(({ id }) => id === named) ?? reject("NOT_FOUND", `${parameter} not found: ${named}`);
  };
}

function schema(
  name: string,
  attributes: readonly object[],
): { readonly id: string; readonly [field: string]: unknown } {
  const id = `${CORE}:${name}`;
  const meta = { resourceType: "Schema", location: location("Schemas", id), ...META };
  return { id, name, description: `A SCIM ${name.toLowerCase()}`, attributes, meta };
}

function attribute(name: string, facts: object = {}): object {
  const usual = { type: "string", multiValued: false, required: false, caseExact: false, description: "" };
  return { name, ...usual, mutability: "readWrite", returned: "default", uniqueness: "none", ...facts };
}

function emailAttributes(): object[] {
  return [attribute("value", { required: true }), attribute("type"), attribute("primary", { type: "boolean" })];
}

function references(): object {
  const subAttributes = [attribute("value"), attribute("display", { mutability: "readOnly" }), attribute("type")];
  return { type: "complex", multiValued: true, subAttributes };
}

function location(kind: string, id: string): string {
  return `https://cockroachlabs.cloud/api/scim/v2/${kind}${id && `/${id}`}`;
}
