import { startMockCloud } from "@crdb-cloud/mock";
import { createClient } from "@crdb-cloud/node/2022-03-31";
import { takeTour } from "./take-tour.ts";
import { createTranscript } from "./transcript.ts";

/** Takes the tour of a mock cloud on a free port, with the mock's own key: the environment's stays where it is. */
export async function runOnMock(): Promise<void> {
  await using mock = await startMockCloud({ edition: "2022-03-31" });
  const transcript = createTranscript();
  transcript.title(`A mock cloud listens on ${mock.url}. Nothing leaves this machine.`);
  const cloud = createClient({ baseUrl: mock.url, apiKey: mock.apiKey, hooks: transcript.hooks });
  await takeTour(cloud, { transcript, spendLimit: 1000 });
  transcript.title(
    "Those were the seven operations that the documentation of edition 2022-03-31 shows. `pnpm mock` leaves a mock cloud running for your own code and for curl.",
  );
}

/** Takes the tour of a real organization. The spend limit stays at 0, so that it costs nothing. */
export async function runLive(): Promise<void> {
  const transcript = createTranscript();
  await takeTour(createClient({ hooks: transcript.hooks }), { transcript, spendLimit: 0 });
}
