/** A database after all migrations and without any data but the market's own setup. */
export function migratedTemplate(): string {
  const url = process.env.TEST_TEMPLATE_DATABASE_URL;
  if (!url) {
    throw new Error("TEST_TEMPLATE_DATABASE_URL must name a migrated database (SEED=none)");
  }
  return url;
}

/** The migrated database with the sellers and products of `test-market.ts`. */
export function marketTemplate(): string {
  const url = process.env.TEST_MARKET_DATABASE_URL;
  if (!url) {
    throw new Error("The global setup of the integration tests did not run");
  }
  return url;
}
