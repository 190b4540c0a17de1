import { ApiError } from "../errors/api-error.ts";
import type { Methods } from "../methods/extension.ts";
import type { WaitOptions } from "../methods/wait-options.ts";
import type { Ephemeral } from "../request/api-definition.ts";
import { toMs } from "../time/duration.ts";
import type { Pipeline } from "../transport/pipeline.ts";
import type { EphemeralAccess, EphemeralCluster, EphemeralParams } from "./ephemeral-cluster.ts";
import { type Labels, toLeaseLabels } from "./expiry-labels.ts";
import { randomText } from "./random-text.ts";

/** As much of a cluster as is used here. */
export interface LabelledCluster {
  readonly id: string;
  readonly labels?: Labels;
}

type Call = (role: keyof Ephemeral, params: object, options?: object) => Promise<unknown>;

const SQL_USER = "ephemeral";
const NAME_LENGTH = 12;
const PASSWORD_LENGTH = 32;

/**
 * Makes the method that makes a cluster for a while: labelled, so that it can be swept, and deleted at the end of its scope,
 * when something goes wrong before that, and when the program is ended from outside.
 */
export function createEphemeral(
  id: string,
  { settings, redactor }: Pipeline,
  ephemeral: Ephemeral,
  methods: Methods,
): (params: EphemeralParams<unknown>, options?: WaitOptions<unknown>) => Promise<EphemeralCluster<LabelledCluster>> {
  const call: Call = (role, params, options) => (methods[ephemeral[role]] as Methods[string])(params, options);
  return async ({ provider, regions, ttl, owner = "crdb-cloud" }, options = {}) => {
    const labels = toLeaseLabels(owner, Date.now() + toMs(id, "ttl", ttl));
    options.signal?.throwIfAborted();
    const serverless = { regions, primary_region: regions[0] };
    const order = {
      name: `tmp-${randomText(NAME_LENGTH)}`,
      provider,
      spec: { plan: "BASIC", serverless, labels },
    };
    // Without the signal: a create that is broken off may have made a cluster that nobody knows of.
    const creating = call("create", order, { onUnknownOutcome: "adopt" }) as Promise<LabelledCluster>;
    let deleting: Promise<void> | undefined;
    const dispose = (): Promise<void> => {
      deleting ??= remove(call, creating).then(release, (failure) => {
        // Whoever disposes of it again tries again, and so does the end of the program.
        deleting = undefined;
        throw failure;
      });
      return deleting;
    };
    const release = settings.onTermination(dispose);
    const password = randomText(PASSWORD_LENGTH);
    redactor.remember(password);
    try {
      const { id: cluster_id } = await creating;
      return await open(call, { cluster_id, password, dispose }, options);
    } catch (error) {
      const failures = await dispose().then(
        () => [error],
        (failure) => [error, failure],
      );
      if (failures.length === 1) throw error;
      throw new AggregateError(failures, `${id}: ${order.name} could not be made, and not be deleted either`);
    }
  };
}

/** Deletes a cluster, if it came to be and is still there. */
export async function remove(call: Call, creating: Promise<LabelledCluster>): Promise<void> {
  const cluster = await creating.catch(() => undefined);
  if (cluster) await call("delete", { cluster_id: cluster.id }).catch(ignoreMissing);
}

/** Takes it for done that what is to be deleted isn't there. */
export function ignoreMissing(error: unknown): void {
  if (!(error instanceof ApiError && error.status === 404)) throw error;
}

async function open(
  call: Call,
  { cluster_id, password, dispose }: { cluster_id: string; password: string; dispose: () => Promise<void> },
  options: WaitOptions<unknown>,
): Promise<EphemeralCluster<LabelledCluster>> {
  const { onPoll: _, deadlineMs: __, ...others } = options;
  const cluster = (await call("ready", { cluster_id }, options)) as LabelledCluster;
  const user = { cluster_id, name: SQL_USER, password };
  await call("createUser", user, { ...others, whenBusy: "wait" });
  const found = await call("connect", { cluster_id, sql_user: SQL_USER }, others);
  const url = new URL((found as { readonly connection_string: string }).connection_string);
  Object.assign(url, { username: SQL_USER, password });
  // Not enumerable, and behind a getter, so that nothing that prints the cluster prints the password.
  return Object.defineProperties({ ...cluster, sqlUser: SQL_USER } as LabelledCluster & EphemeralAccess, {
    connectionString: { get: () => url.href },
    [Symbol.asyncDispose]: { value: dispose },
  });
}
