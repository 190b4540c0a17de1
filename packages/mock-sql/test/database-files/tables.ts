import { appendFileSync } from "node:fs";
import { withClient } from "../sql-cloud.ts";

/** Creates a table and adds a line to a file, so that tests can count migrations. */
export async function migrate(connectionString: string): Promise<void> {
  appendFileSync(process.env.MIGRATIONS as string, "migrated\n");
  await withClient(connectionString, (client) => client.query("CREATE TABLE orders (id INT8 PRIMARY KEY)"));
}
