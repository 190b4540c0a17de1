import pg from "pg";

/** Connects to a database and creates a table in it. */
export async function createTable(connectionString: string): Promise<void> {
  const client = new pg.Client({ connectionString });
  await client.connect();
  try {
    const { rows: versions } = await client.query<{ version: string }>("SELECT version()");
    console.log(`  connected to ${versions[0]?.version}`);
    await client.query("CREATE TABLE animals (name TEXT PRIMARY KEY)");
    const { rowCount } = await client.query("INSERT INTO animals VALUES ('notorious moose')");
    console.log(`  created the animals table with ${rowCount} row`);
  } finally {
    await client.end();
  }
}
