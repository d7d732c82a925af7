import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { provinceScopeOf } from "../require-province-scope";

/** Who is logged in, and what she may do. */
export function GET(req: MedusaRequest, res: MedusaResponse): void {
  const { name, role, rights } = provinceScopeOf(req);
  res.json({ person: { name, role, rights } });
}
