import { migrationAssistant } from "../resources/migration-assistant.ts";
import { virtualClusterWorkspaces } from "../resources/virtual-cluster-workspaces.ts";
import type { SimulatedVersion } from "../state/handler.ts";
import { version as previous } from "./2024-09-16.ts";

export const version: SimulatedVersion = {
  ...previous,
  apiVersion: "2026-09-15",
  handlers: { ...previous.handlers, ...migrationAssistant, ...virtualClusterWorkspaces },
  canShow: () => true,
  laterActions: undefined,
};
