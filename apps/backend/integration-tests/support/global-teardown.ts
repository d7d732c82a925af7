import { dropDatabase } from "./database";
import { marketTemplate } from "./templates";

/** Removes the test market. */
export default async function globalTeardown(): Promise<void> {
  await dropDatabase(marketTemplate());
}
