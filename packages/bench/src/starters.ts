import { CLUSTER_ID } from "./cluster.ts";

export interface Starter {
  readonly name: string;
  readonly imports: string;
  /** Returns the expression that creates a client of the server at `url`. */
  readonly make: (url: string) => string;
  /**
   * The expression that gets a cluster with the variable `client`. Absent if the client can call only its own service.
   */
  readonly cluster?: string;
}

const ID = JSON.stringify(CLUSTER_ID);
const PATH = JSON.stringify(`/api/v1/clusters/${CLUSTER_ID}`);
const TEMPLATE = "/api/v1/clusters/{cluster_id}";

export const RAW_STARTER: Starter = {
  name: "fetch",
  imports: "",
  make: (url) => `(path) => fetch("${url}" + path)`,
  cluster: `await (await client(${PATH})).json()`,
};

export const OWN_STARTER: Starter = {
  name: "crdb-cloud",
  imports: 'import { createClient } from "@crdb-cloud/node";',
  make: (baseUrl) => `createClient(${JSON.stringify({ apiKey: "key-key-key", baseUrl })})`,
  cluster: `await client.clusters.get({ cluster_id: ${ID} })`,
};

export const PEER_STARTERS: readonly Starter[] = [
  {
    name: "openapi-fetch",
    imports: 'import createClient from "openapi-fetch";',
    make: (url) => `createClient({ baseUrl: "${url}" })`,
    cluster: `(await client.GET("${TEMPLATE}", { params: { path: { cluster_id: ${ID} } } })).data`,
  },
  {
    name: "ky",
    imports: 'import ky from "ky";',
    make: (url) => `ky.create({ baseUrl: "${url}" })`,
    cluster: `await client.get(${PATH}).json()`,
  },
  {
    name: "ofetch",
    imports: 'import { createFetch } from "ofetch";',
    make: (url) => `createFetch({ defaults: { baseURL: "${url}" } })`,
    cluster: `await client(${PATH})`,
  },
  {
    name: "@neon/sdk",
    imports: 'import { createNeonClient } from "@neon/sdk";',
    make: (url) => `createNeonClient({ apiKey: "key", baseUrl: "${url}" })`,
  },
  {
    name: "stripe",
    imports: 'import Stripe from "stripe";',
    make: (url) => {
      const { hostname, port } = new URL(url);
      return `new Stripe("key", { protocol: "http", host: "${hostname}", port: ${port}, telemetry: false })`;
    },
    cluster: `await client.rawRequest("GET", ${PATH})`,
  },
  {
    name: "openai",
    imports: 'import OpenAI from "openai";',
    make: (url) => `new OpenAI({ apiKey: "key", baseURL: "${url}" })`,
    cluster: `await client.get(${PATH})`,
  },
  {
    name: "octokit",
    imports: 'import { Octokit } from "octokit";',
    make: (url) => `new Octokit({ auth: "key", baseUrl: "${url}" })`,
    cluster: `(await client.request("GET ${TEMPLATE}", { cluster_id: ${ID} })).data`,
  },
  {
    name: "cloudflare",
    imports: 'import Cloudflare from "cloudflare";',
    make: (url) => `new Cloudflare({ apiToken: "key", baseURL: "${url}" })`,
    cluster: `await client.get(${PATH})`,
  },
];
