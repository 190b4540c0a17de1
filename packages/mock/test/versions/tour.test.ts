import { expect, test } from "vitest";
import type { ApiVersion } from "../../src/generated/api-versions.gen.ts";
import { startMockCloud } from "../../src/server/start-mock-cloud.ts";
import { findVersion } from "../../src/versions/find-version.ts";
import { type Reply, request } from "../request.ts";
import { advancedCluster, basicCluster } from "../version-2024-09-16.ts";
import { hostCluster } from "../version-2026-09-15.ts";

test.each<ApiVersion>(["2024-09-16", "2026-09-15"])(
  "startMockCloud() executes each operation of %s",
  async (apiVersion) => {
    await using cloud = await startMockCloud({ apiVersion, clock: "virtual" });
    const done = new Set<string>();
    const send = (line: string, body?: unknown): Promise<Reply["body"]> => ask(line.replace(" ", " /api/v1"), body);
    const scim = (line: string, body?: unknown): Promise<Reply["body"]> =>
      ask(line.replace(" ", " /api/scim/v2/"), body);
    const ask = async (line: string, body?: unknown): Promise<Reply["body"]> => {
      const reply = await request(cloud.url, line, { key: cloud.apiKey, body });
      const operation = cloud.requests.at(-1)?.operation ?? "";
      expect([line, reply.status]).toEqual([line, 200]);
      done.add(operation);
      return reply.body;
    };

    const { id: organization } = await send("GET /organization");
    await send("GET /cluster-versions");
    await send("GET /clusters/available-regions?provider=GCP");
    const { resource_id: folder } = await send("POST /folders", { name: "payments" });
    await send(`PATCH /folders/${folder}`, { labels: { team: "payments" } });
    const { id: advanced } = await send(
      "POST /clusters",
      advancedCluster("sturdy-badger", { supports_cluster_virtualization: true }),
    );
    const { id } = await send("POST /clusters", basicCluster("notorious-moose", { parent_id: folder }));
    cloud.advance("1h");
    await send("GET /clusters");
    await send(`GET /clusters/${advanced}`);
    await send(`GET /clusters/${advanced}/nodes`);
    await send(`PATCH /clusters/${advanced}`, { dedicated: { hardware: { storage_gib: 300 } } });
    await send(`GET /clusters/${id}/connection-string?sql_user=ada`);
    await send(`POST /clusters/${id}/sql-users`, { name: "ada", password: "not a real one" });
    await send(`GET /clusters/${id}/sql-users`);
    await send(`PUT /clusters/${id}/sql-users/ada/password`, { password: "nor this one" });
    await send(`DELETE /clusters/${id}/sql-users/ada`);
    await send(`POST /clusters/${id}/databases`, { name: "shop" });
    await send(`PATCH /clusters/${id}/databases/shop`, { new_name: "store" });
    await send(`PATCH /clusters/${id}/databases`, { name: "store", new_name: "market" });
    await send(`GET /clusters/${id}/databases`);
    await send(`DELETE /clusters/${id}/databases/market`);
    const list = `/clusters/${id}/networking/allowlist`;
    await send(`POST ${list}`, { cidr_ip: "203.0.113.0", cidr_mask: 24, sql: true, ui: false });
    await send(`PUT ${list}/198.51.100.7/32`, { sql: true, ui: true });
    await send(`PATCH ${list}/198.51.100.7/32`, { name: "Office", sql: true, ui: false });
    await send(`GET ${list}`);
    await send(`DELETE ${list}/203.0.113.0/24`);
    await send(`GET /clusters/${id}/backups-config`);
    await send(`GET /clusters/${id}/backups`);
    cloud.advance("1d");
    const { id: restore } = await send(`POST /clusters/${id}/restores`, { type: "CLUSTER" });
    cloud.advance("100ms");
    await send(`GET /clusters/${id}/restores/${restore}`);
    await send(`GET /clusters/${id}/restores`);
    await send("GET /folders");
    await send(`GET /folders/${folder}`);
    await send(`GET /folders/${folder}/contents`);
    const roles = [{ name: "ORG_MEMBER", resource: { type: "ORGANIZATION" } }];
    const { id: account } = await send("POST /service-accounts", { name: "deployer", description: "", roles });
    await send("GET /service-accounts?service_account_name=DEPLOYER&roles=ORG_MEMBER&roles=AUDITOR");
    await send(`PATCH /service-accounts/${account}`, { name: "runner" });
    await send(`GET /service-accounts/${account}`);
    const credentials = `/service-accounts/${account}/credentials`;
    const public_key = "-----BEGIN PUBLIC KEY-----";
    const signer = { name: "ci", public_key, algorithm: "ES256", expires_at: "2100-01-01T00:00:00Z" };
    const { id: credential } = await send(`POST ${credentials}`, signer);
    await send(`GET ${credentials}`);
    await send(`DELETE ${credentials}/${credential}`);
    const { api_key } = await send("POST /api-keys", { name: "ci", service_account_id: account });
    await send(`PATCH /api-keys/${api_key.id}`, { name: "cd" });
    await send("GET /api-keys");
    await send(`GET /api-keys/${api_key.id}`);
    const role = `/roles/${account}/ORGANIZATION/${organization}/CLUSTER_ADMIN`;
    await send(`POST ${role}`);
    await send(`DELETE ${role}`);
    await send(`PUT /roles/${account}`, { roles });
    await send(`GET /roles/${account}`);
    await send("GET /roles");
    await send(`DELETE /api-keys/${api_key.id}`);
    await send(`DELETE /service-accounts/${account}`);
    cloud.advance("1h");
    const network = `/clusters/${advanced}/networking`;
    const rule = { name: "storage", type: "FQDN", destination: "storage.example.com", description: "" };
    const { Rule } = await send(`POST ${network}/egress-rules`, rule);
    cloud.advance("1h");
    await send(`GET ${network}/egress-rules`);
    await send(`PATCH ${network}/egress-rules/${Rule.id}`, { ports: [443] });
    await send(`GET ${network}/egress-rules/${Rule.id}`);
    await send(`DELETE ${network}/egress-rules/${Rule.id}`);
    await send(`POST ${network}/egress-rules/egress-traffic-policy`, { allow_all: false });
    cloud.advance("1h");
    await send(`PATCH /clusters/${advanced}/backups-config`, { frequency_minutes: 240 });
    const target = { region: "us-east-1", target_service_identifier: "queue", target_service_type: "PRIVATE_SERVICE" };
    const { id: endpoint } = await send(`POST ${network}/egress-private-endpoints`, target);
    await send(`GET ${network}/egress-private-endpoints`);
    await send(`PATCH ${network}/egress-private-endpoints/${endpoint}`, { domain_names: ["queue.example.com"] });
    await send(`PATCH ${network}/egress-private-endpoints/${endpoint}/domain-names`, { domain_names: [] });
    await send(`GET ${network}/egress-private-endpoints/${endpoint}`);
    await send(`DELETE ${network}/egress-private-endpoints/${endpoint}`);
    await send(`POST ${network}/private-endpoint-services`);
    cloud.advance("1h");
    await send(`GET ${network}/private-endpoint-services`);
    await send(`POST ${network}/private-endpoint-connections`, { endpoint_id: "vpce-0a1b" });
    await send(`GET ${network}/private-endpoint-connections`);
    await send(`GET ${network}/aws-endpoint-connections`);
    await send(`PATCH ${network}/aws-endpoint-connections/vpce-0a1b`, { status: "REJECTED" });
    await send(`DELETE ${network}/private-endpoint-connections/vpce-0a1b`);
    const owner = { type: "AWS_ACCOUNT_ID", external_owner_id: "123456789012" };
    const { trusted_owner } = await send(`POST ${network}/private-endpoint-trusted-owners`, owner);
    await send(`GET ${network}/private-endpoint-trusted-owners`);
    await send(`GET ${network}/private-endpoint-trusted-owners/${trusted_owner.id}`);
    await send(`DELETE ${network}/private-endpoint-trusted-owners/${trusted_owner.id}`);
    const key_spec = { type: "AWS_KMS", uri: "arn:aws:kms:us-east-1:1:key/a", auth_principal: "arn:aws:iam::1:role/a" };
    const cmek = `/clusters/${advanced}/cmek`;
    for (const step of [`POST ${cmek}`, `GET ${cmek}`, `PUT ${cmek}`, `PATCH ${cmek}`]) {
      const body = { region_specs: [{ region: "us-east-1", key_spec }] };
      await send(step, step.startsWith("GET") ? undefined : step.startsWith("PATCH") ? { action: "REVOKE" } : body);
      cloud.advance("1h");
    }
    const exportBodies = {
      "client-ca-cert": { x509_pem_cert: "-----BEGIN CERTIFICATE-----" },
      logexport: { type: "AWS_CLOUDWATCH", log_name: "logs", auth_principal: "arn:aws:iam::1:role/a" },
      "metricexport/cloudwatch": { role_arn: "arn:aws:iam::1:role/a" },
      "metricexport/datadog": { site: "EU1", api_key: "not a real key 9f3a" },
      "metricexport/prometheus": undefined,
    };
    for (const [path, body] of Object.entries(exportBodies)) {
      await send(`POST /clusters/${advanced}/${path}`, body);
      cloud.advance("1h");
      await send(`GET /clusters/${advanced}/${path}`);
      if (path === "client-ca-cert") await send(`PATCH /clusters/${advanced}/${path}`, body);
      cloud.advance("1h");
      await send(`DELETE /clusters/${advanced}/${path}`);
      cloud.advance("1h");
    }
    const scanning = `/clusters/${advanced}/runtime-scanning`;
    await send(`POST ${scanning}`, { type: "WIZ" });
    await send(`GET ${scanning}`);
    await send(`DELETE ${scanning}`);
    const window = { offset_duration: "172800s", window_duration: "21600s" };
    await send(`PUT /clusters/${advanced}/maintenance-window`, window);
    await send(`GET /clusters/${advanced}/maintenance-window`);
    await send(`DELETE /clusters/${advanced}/maintenance-window`);
    const sale = { start_time: "2022-04-01T00:00:00Z", end_time: "2022-04-05T00:00:00Z" };
    const { id: blackout } = await send(`POST /clusters/${advanced}/blackout-windows`, sale);
    await send(`GET /clusters/${advanced}/blackout-windows`);
    await send(`PATCH /clusters/${advanced}/blackout-windows/${blackout}`, { end_time: "2022-04-06T00:00:00Z" });
    await send(`GET /clusters/${advanced}/blackout-windows/${blackout}`);
    await send(`DELETE /clusters/${advanced}/blackout-windows/${blackout}`);
    await send(`PUT /clusters/${advanced}/version-deferral`, { deferral_policy: "DEFERRAL_30_DAYS" });
    await send(`GET /clusters/${advanced}/version-deferral`);
    const parts = [{ region_code: "us-east-1", is_whole_region: true }];
    await send(`PUT /clusters/${advanced}/disrupt`, { regional_disruptor_specifications: parts });
    await send(`GET /clusters/${advanced}/disrupt`);
    const { id: standby } = await send(
      "POST /clusters",
      advancedCluster("standby-badger", { region_nodes: { "us-east-2": 3 }, supports_cluster_virtualization: true }),
    );
    cloud.advance("1h");
    const pair = { primary_cluster_id: advanced, standby_cluster_id: standby };
    const { id: stream } = await send("POST /physical-replication-streams", pair);
    cloud.advance("1h");
    await send("GET /physical-replication-streams");
    await send(`PATCH /physical-replication-streams/${stream}`, { status: "FAILING_OVER" });
    await send(`GET /physical-replication-streams/${stream}`);
    const { id: issuer } = await send("POST /jwt-issuers", { issuer_url: "https://idp.example", audience: "crdb" });
    await send("GET /jwt-issuers");
    await send(`PATCH /jwt-issuers/${issuer}`, { claim: "email" });
    await send(`GET /jwt-issuers/${issuer}`);
    await send(`DELETE /jwt-issuers/${issuer}`);
    await send("GET /auditlogevents");
    const { id: invoice } = cloud.seedInvoice({ month: "2022-03", clusters: [{ cluster_id: advanced, amount: 12.5 }] });
    await send("GET /invoices");
    await send(`GET /invoices/${invoice}`);
    const ada = { schemas: [], userName: "ada@acme.example", emails: [{ value: "ada@acme.example", primary: true }] };
    const { id: user } = await scim("POST Users", ada);
    await send("GET /users/persons-by-email?email=ada@acme.example");
    const { id: group } = await scim("POST Groups", {
      schemas: [],
      displayName: "payments",
      members: [{ value: user }],
    });
    for (const [kind, id, body] of [
      ["Users", user, ada],
      ["Groups", group, { schemas: [], displayName: "team" }],
    ]) {
      const name = kind === "Users" ? "userName" : "displayName";
      await scim(`GET ${kind}?filter=${name}%20pr&count=1`);
      for (const method of ["POST", "PUT"]) {
        await scim(`${method} ${kind}/.search`, { filter: `${name} sw "a"` });
        await scim(`${method} ${kind}/${id}/.search`, { attributes: name });
      }
      await scim(`GET ${kind}/${id}`);
      await scim(`PUT ${kind}/${id}`, body);
      await scim(`PATCH ${kind}/${id}`, {
        schemas: [],
        Operations: [{ op: "replace", path: "externalId", value: "7" }],
      });
      await scim(`DELETE ${kind}/${id}`);
    }
    await scim("GET ResourceTypes");
    await scim("GET ResourceTypes/User");
    await scim("GET Schemas");
    await scim("GET Schemas/urn:ietf:params:scim:schemas:core:2.0:Group");
    await scim("GET ServiceProviderConfig");
    if (apiVersion === "2026-09-15") {
      const assistant = `/clusters/${advanced}/migration-assistant`;
      await send(`POST ${assistant}`, {});
      await send(`GET ${assistant}`);
      await send(`PATCH ${assistant}/source-ca-cert`, { x509_pem_cert: "-----BEGIN CERTIFICATE-----" });
      await send(`GET ${assistant}/source-ca-cert`);
      await send(`DELETE ${assistant}/source-ca-cert`);
      await send(`DELETE ${assistant}`);
      await send("POST /clusters", hostCluster());
      cloud.advance("1h");
      const { workspaces } = await send("GET /virtual-cluster-workspaces");
      const workspace = `/virtual-cluster-workspaces/${workspaces[0].id}`;
      await send(`GET ${workspace}`);
      await send(`PATCH ${workspace}`, { name: "production" });
      const { id: virtual } = await send(`POST ${workspace}/clusters`, {
        name: "reporting",
        primary_region: "us-east-1",
      });
      await send(`PATCH ${workspace}/clusters/${virtual}`, { virtual_cpu_burst_limit: 8 });
    }
    await send(`DELETE /clusters/${id}`);
    await send(`GET /clusters/${id}`);
    await send(`DELETE /folders/${folder}`);

    expect([...done].toSorted()).toEqual(Object.keys(findVersion(apiVersion)?.handlers ?? {}).toSorted());
  },
);
