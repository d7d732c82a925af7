import { spawnSync } from "node:child_process";
import { medusa } from "./house/app-commands";
import { embeddedDatabase } from "./house/embedded-database";
import { BACKEND_BUILD_DIR, DATA_DIR } from "./house/paths";
import { say } from "./house/progress";
import { houseSecrets } from "./house/secrets";
import { appEnvironment, readSettings } from "./house/settings";

const SHORTEST_PASSWORD = 8;

/** Makes an operator of the market that runs now: `npm run operator -- <e-mail> <password>`. */
function makeOperator(email: string | undefined, password: string | undefined): number {
  if (!email?.includes("@") || !password || password.length < SHORTEST_PASSWORD) {
    say(
      `usage: npm run operator -- <e-mail> <password of at least ${SHORTEST_PASSWORD} characters>`,
    );
    return 2;
  }
  const secrets = houseSecrets(DATA_DIR);
  const databaseUrl = process.env.DATABASE_URL ?? embeddedDatabase(secrets.DATABASE_PASSWORD);
  if (!databaseUrl) {
    say("✗ The market is not running. Start it first: npm start");
    return 1;
  }
  const { command, args, cwd } = medusa(["user", "-e", email, "-p", password], BACKEND_BUILD_DIR);
  const env = appEnvironment(readSettings(), secrets, databaseUrl, "production");
  const { status, stdout, stderr } = spawnSync(command, args, { cwd, env, encoding: "utf8" });
  if (status !== 0) {
    say(`${stdout}${stderr}`.slice(-2_000));
    say("✗ The operator was not made (see above).");
    return 1;
  }
  say(`✓ ${email} may now log in at the operator's door, /app`);
  return 0;
}

process.exitCode = makeOperator(process.argv[3], process.argv[4]);
