import type { ExecArgs } from "@medusajs/framework/types";
import { PUBLISHED_FIGURES } from "../official-statistics/published-figures";
import { recordObservationsWorkflow } from "../workflows/official-statistics/record-observations";

/** Records the published national figures, in an empty market too: they are no demonstration. */
export default async function loadPublishedFigures({ container }: ExecArgs): Promise<void> {
  await recordObservationsWorkflow(container).run({
    input: { observations: [...PUBLISHED_FIGURES], actor: null },
  });
}
