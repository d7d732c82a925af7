import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { OCOP_MODULE } from "../../../modules/ocop";
import type OcopModuleService from "../../../modules/ocop/service";

export interface NewCertificatePhoto {
  seller_id: string;
  /** SHA-256 of the upload, in hexadecimal. */
  hash: string;
  /** In base64. */
  webp: string;
}

interface Undo {
  /** The new row; null when there was one already. */
  made: string | null;
}

/** Writes a photo of a decision unless it is there; compensation removes a new one. */
export const createCertificatePhotoStep = createStep(
  "create-certificate-photo",
  async ({ seller_id, hash, webp }: NewCertificatePhoto, { container }) => {
    const ocop: OcopModuleService = container.resolve(OCOP_MODULE);
    const [known] = await ocop.listCertificateImages({ seller_id, hash }, { select: ["id"] });
    if (known) {
      return new StepResponse<string, Undo>(known.id, { made: null });
    }
    const { id } = await ocop.createCertificateImages({ seller_id, hash, webp });
    return new StepResponse<string, Undo>(id, { made: id });
  },
  async (undo, { container }) => {
    if (undo?.made) {
      const ocop: OcopModuleService = container.resolve(OCOP_MODULE);
      await ocop.deleteCertificateImages(undo.made);
    }
  },
);
