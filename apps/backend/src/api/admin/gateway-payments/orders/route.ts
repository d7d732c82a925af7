import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { listOrderPayments } from "../../../../gateway-payments/list-order-payments";
import type { ListOrderPayments } from "../validators";

/** What payments by card and wallet hold for orders; first of all where money that is owed did not go back. */
export async function GET(
  req: AuthenticatedMedusaRequest<unknown, ListOrderPayments>,
  res: MedusaResponse,
): Promise<void> {
  res.json(await listOrderPayments(req.scope, req.validatedQuery));
}
