import type { ExecArgs } from "@medusajs/framework/types";
import settleCuts from "../../src/jobs/settle-cuts";

/** Finishes cuts that a killed process left, twice; run in the backend. */
export default async function settle({ container }: ExecArgs): Promise<void> {
  await settleCuts(container);
  await settleCuts(container);
}
