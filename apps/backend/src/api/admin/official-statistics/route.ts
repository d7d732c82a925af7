import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { loadObservations } from "../../../official-statistics/load-observations";
import type { ObservationInput } from "../../../official-statistics/observation-input";
import { recordObservations } from "../../../official-statistics/record-observations";
import { operatorOf } from "../operator-of";
import { matchesWords } from "../matches-words";
import { toObservationRow } from "./observation-row";
import type { ListObservations } from "./validators";

/** One page of vintages, the latest publication first. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const { limit, offset, q, series } = req.validatedQuery as ListObservations;
  const rows = (await loadObservations(req.scope)).reverse().map(toObservationRow);
  const matching = rows.filter(
    (row) =>
      (!series || row.series === series) &&
      matchesWords(q, [row.name.vi, row.period, row.source.name]),
  );
  res.json({
    observations: matching.slice(offset, offset + limit),
    count: matching.length,
    limit,
    offset,
  });
}

/** Records one published value; `recorded` is 0 when it stands there already. */
export async function POST(
  req: AuthenticatedMedusaRequest<ObservationInput>,
  res: MedusaResponse,
): Promise<void> {
  const entered = { actor: await operatorOf(req), entry: req.validatedBody };
  res.status(201).json(await recordObservations(req.scope, entered));
}
