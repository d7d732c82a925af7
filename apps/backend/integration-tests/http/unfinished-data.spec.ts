import { execFile } from "node:child_process";
import { backendEnvironment } from "../support/backend-environment";
import { BACKEND_FOLDER } from "../support/backend-folder";
import { cloneDatabase, dropDatabase, query } from "../support/database";
import { migratedTemplate } from "../support/templates";

const SCRIPT = "03-fill-search-index.ts";

let databaseUrl: string;

beforeAll(async () => {
  databaseUrl = await cloneDatabase(migratedTemplate());
});

afterAll(async () => {
  await dropDatabase(databaseUrl);
});

/** How bringing the database up to date ended, and what it said. */
async function migrate(): Promise<{ code: unknown; said: string }> {
  const env = backendEnvironment(databaseUrl, {
    NODE_ENV: "development",
    LOG_LEVEL: "info",
  });
  const options = { cwd: BACKEND_FOLDER, env, maxBuffer: 16 * 1024 * 1024 };
  return new Promise((resolve) => {
    execFile(process.execPath, ["migrate.mjs"], options, (error, stdout, stderr) => {
      resolve({ code: error ? error.code : 0, said: stdout + stderr });
    });
  });
}

describe("data that can't be loaded after the migrations", () => {
  it("is an error that names its script, and is loaded the next time", async () => {
    await query(databaseUrl, "DELETE FROM script_migrations WHERE script_name LIKE '03-%'");
    await query(databaseUrl, "ALTER TABLE product RENAME TO product_away");
    const failed = await migrate();
    await query(databaseUrl, "ALTER TABLE product_away RENAME TO product");
    expect([failed.code, failed.said]).toEqual([1, expect.stringContaining(SCRIPT)]);
    const mended = await migrate();
    expect([mended.code, mended.said]).toEqual([0, expect.stringContaining(`${SCRIPT} completed`)]);
  });
});
