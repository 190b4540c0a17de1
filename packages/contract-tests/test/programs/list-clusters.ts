import { createClient, isCloudError } from "@crdb-cloud/deno";

try {
  const { clusters } = await createClient().clusters.list();
  console.log(`${clusters.length} clusters`);
} catch (error) {
  console.log(String(error));
  if (isCloudError(error)) console.log(`after ${error.attempts} attempts`);
}
