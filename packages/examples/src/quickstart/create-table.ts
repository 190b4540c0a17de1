import pg from "pg";

/** Connects to a database, and creates a table in it if the database can execute SQL. */
export async function createTable(connectionString: string): Promise<void> {
  const client = new pg.Client({ connectionString });
  await client.connect();
  try {
    const { rows: versions } = await client.query<{ version: string }>("SELECT version()");
    console.log(`  connected to ${versions[0]?.version}`);
    await client.query("CREATE TABLE animals (name TEXT PRIMARY KEY)");
    const { rowCount } = await client.query("INSERT INTO animals VALUES ('notorious moose')");
    console.log(`  created the table animals with ${rowCount} row`);
  } catch (error) {
    // Without a database server on this machine, the mock executes only connection checks such as `SELECT 1`.
    if (!(error instanceof pg.DatabaseError)) throw error;
    console.log(`  created no table: ${error.message}. ${error.hint ?? ""}`);
  } finally {
    await client.end();
  }
}
