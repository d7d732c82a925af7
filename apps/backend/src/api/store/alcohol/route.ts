import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { listAlcohol } from "../../../catalogue/list-alcohol";
import { requireOfAge } from "../of-age";
import type { AskAlcohol } from "./validators";

/** The alcohol that is on sale, a page of it; `age_undeclared` for who has not declared her age. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  requireOfAge(req);
  const { page } = req.validatedQuery as AskAlcohol;
  res.set("cache-control", "private, no-store");
  res.json(await listAlcohol(req.scope, page));
}
