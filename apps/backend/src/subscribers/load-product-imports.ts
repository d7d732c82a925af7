import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework";
import { loadImport } from "../product-imports/load-import";
import { IMPORT_STARTED } from "../workflows/product-import/start-import";

/** Loads an import as soon as its seller says so. */
export default async function loadProductImports({
  event,
  container,
}: SubscriberArgs<{ id: string }>): Promise<void> {
  await loadImport(container, event.data.id);
}

export const config: SubscriberConfig = { event: IMPORT_STARTED };
