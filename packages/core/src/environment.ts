export {
  CREDENTIAL_VARIABLES,
  type EnvironmentOptions,
  type Platform,
  resolveEnvironment,
  type Variable,
} from "./client/resolve-environment.ts";
export {
  type Cleanup,
  createTermination,
  type OnTermination,
  type TerminationSource,
} from "./ephemeral/termination.ts";
