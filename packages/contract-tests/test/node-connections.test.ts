import { copyFile, writeFile } from "node:fs/promises";
import type { RequestListener } from "node:http";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { type ForwardProxy, startProxy } from "../../node/test/start-proxy.ts";
import { startTlsServer, type TlsServer } from "../../node/test/start-tls-server.ts";
import { findProject, nodes, reasonOf } from "./find-installed.ts";
import { runProgram } from "./run-program.ts";

const project = findProject();
const program = join(project.path, "list-twice.mjs");
const certificates = join(project.path, "ca.pem");
const quiet = { stdout: "0 clusters\n", stderr: "" };
let cloud: TlsServer;
let proxy: ForwardProxy;

describe.skipIf(project.missing)(`@crdb-cloud/node, installed${reasonOf(project)}`, () => {
  beforeAll(async () => {
    const list: RequestListener = (_, response) =>
      response.setHeader("content-type", "application/json").end('{"clusters":[]}');
    [cloud, proxy] = await Promise.all([startTlsServer(list), startProxy()]);
    await writeFile(certificates, cloud.certificate);
    await copyFile(join(import.meta.dirname, "programs/list-twice.mjs"), program);
  });
  beforeEach(() => void proxy.tunnels.splice(0));
  afterAll(() => Promise.all([cloud[Symbol.asyncDispose](), proxy[Symbol.asyncDispose]()]));

  for (const [version, node] of Object.entries(nodes)) {
    describe.skipIf(node.missing)(`on Node.js ${version}${reasonOf(node)}`, () => {
      function listTwice(variables: Readonly<Record<string, string>>): Promise<{ stdout: string; stderr: string }> {
        const credentials = { COCKROACH_API_KEY: "CCDB1_test", COCKROACH_SERVER: cloud.url };
        const env = { NODE_EXTRA_CA_CERTS: certificates, ...credentials, ...variables };
        return runProgram([[node.path], program], env);
      }

      test("the client trusts the certificates in NODE_EXTRA_CA_CERTS, and reuses its connection, without a warning", async () => {
        const before = cloud.accepted();
        expect(await listTwice({})).toEqual(quiet);
        expect(cloud.accepted() - before).toBeLessThanOrEqual(2);
      });

      test("the client sends all calls through one tunnel to HTTPS_PROXY, without a warning", async () => {
        expect(await listTwice({ HTTPS_PROXY: `http://${proxy.host}` })).toEqual(quiet);
        expect(proxy.tunnels).toEqual([new URL(cloud.url).host]);
      });

      test("the client connects to the hosts in NO_PROXY without the proxy", async () => {
        expect(await listTwice({ HTTPS_PROXY: `http://${proxy.host}`, NO_PROXY: "localhost" })).toEqual(quiet);
        expect(proxy.tunnels).toEqual([]);
      });
    });
  }
});
