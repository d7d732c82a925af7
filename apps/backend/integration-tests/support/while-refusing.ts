import { query } from "./database";

/** Makes the database refuse every write to a table that meets the condition, while `job` runs. */
export async function whileRefusing<Result>(
  databaseUrl: string,
  { table, condition }: { table: string; condition: string },
  job: () => Promise<Result>,
): Promise<Result> {
  await query(
    databaseUrl,
    `CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS
     $$ BEGIN IF ${condition} THEN RAISE EXCEPTION 'refused'; END IF; RETURN NEW; END $$`,
  );
  await query(
    databaseUrl,
    `CREATE TRIGGER refuse BEFORE INSERT OR UPDATE ON ${table}
     FOR EACH ROW EXECUTE FUNCTION refuse()`,
  );
  try {
    return await job();
  } finally {
    await query(databaseUrl, `DROP TRIGGER refuse ON ${table}`);
    await query(databaseUrl, "DROP FUNCTION refuse()");
  }
}
