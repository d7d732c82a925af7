import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { toLoadedCertificate } from "../../../certificates/to-loaded-certificate";
import { MarketError } from "../../../errors/market-error";
import { OCOP_MODULE } from "../../../modules/ocop";
import type OcopModuleService from "../../../modules/ocop/service";

/** One certificate as it is now. `not_found` when there is none with this id. */
export const loadCertificateStep = createStep(
  "load-certificate",
  async ({ certificate_id }: { certificate_id: string }, { container }) => {
    const ocop: OcopModuleService = container.resolve(OCOP_MODULE);
    const [row] = await ocop.listOcopCertificates({ id: certificate_id });
    if (!row) {
      throw new MarketError("not_found");
    }
    return new StepResponse(toLoadedCertificate(row));
  },
);
