import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { exportProducts, type TableFormat } from "../../../product-imports/export-products";
import { sellerScopeOf } from "../require-seller-scope";
import type { WriteProducts } from "./validators";

const TYPES: Record<TableFormat, string> = {
  csv: "text/csv; charset=utf-8",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};

/** All of the seller's products as a file that can be loaded again. */
export async function GET(
  req: MedusaRequest<unknown, WriteProducts>,
  res: MedusaResponse,
): Promise<void> {
  const scope = sellerScopeOf(req);
  const { format } = req.validatedQuery;
  const bytes = await exportProducts(req.scope, scope, format);
  res.setHeader("Content-Type", TYPES[format]);
  res.setHeader(
    "Content-Disposition",
    `attachment; filename="san-pham-${scope.seller.handle}.${format}"`,
  );
  res.setHeader("Cache-Control", "private, no-store");
  res.send(bytes);
}
