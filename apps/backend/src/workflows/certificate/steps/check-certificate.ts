import { Modules } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { takenNumber } from "../../../certificates/taken-number";
import { MarketError } from "../../../errors/market-error";
import { OCOP_MODULE } from "../../../modules/ocop";
import type OcopModuleService from "../../../modules/ocop/service";

export interface CheckCertificateInput {
  /** The certificate that is being changed; null for a new one. */
  id: string | null;
  number: string;
  product_id: string;
}

/**
 * Refuses a certificate of no product (`invalid_input`) or with a number that another certificate of
 * the same product has, however it is written (`already_exists`). One decision may certify several products.
 */
export const checkCertificateStep = createStep(
  "check-certificate",
  async ({ id, number, product_id }: CheckCertificateInput, { container }) => {
    const ocop: OcopModuleService = container.resolve(OCOP_MODULE);
    const [[product], others] = await Promise.all([
      container
        .resolve(Modules.PRODUCT)
        .listProducts({ id: product_id }, { select: ["id"], take: 1 }),
      ocop.listOcopCertificates(
        { product_id, id: { $ne: id ?? "" } },
        { select: ["id", "number", "product_id"], take: null },
      ),
    ]);
    if (!product) {
      throw new MarketError("invalid_input", {
        fields: { product_id: "Không tìm thấy sản phẩm này." },
      });
    }
    if (takenNumber(others, { number, product_id })) {
      throw new MarketError("already_exists", {
        fields: { number: "Sản phẩm này đã có giấy chứng nhận với số đó." },
      });
    }
    return new StepResponse(undefined);
  },
);
