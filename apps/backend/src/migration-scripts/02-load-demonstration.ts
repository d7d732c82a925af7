import type { ExecArgs } from "@medusajs/framework/types";
import { loadDemonstration } from "../demonstration-seed/load-demonstration";

/** Loads the demonstration data where it is asked for (SEED=demo); an empty market stays empty. */
export default async function loadDemonstrationData({ container }: ExecArgs): Promise<void> {
  if (process.env.SEED === "demo") {
    await loadDemonstration(container, process.env.FILES_DIR ?? "static", new Date());
  }
}
