import { AGE_DECLARATION_SECONDS } from "@cho-lang/seller-rules/age-declaration";
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { declareAge } from "../../../age-declaration/declare-age";
import type { DeclareAge } from "./validators";

/** Who wants to see alcohol says who she is and when she was born; answers what stands for that, for a day. */
export function POST(req: MedusaRequest<DeclareAge>, res: MedusaResponse): void {
  const declaration = declareAge(req.scope, req.validatedBody, new Date());
  res.set("cache-control", "private, no-store");
  res.json({ declaration, seconds: AGE_DECLARATION_SECONDS });
}
