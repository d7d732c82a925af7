import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { SELLER_MODULE } from "../../../modules/seller";
import type SellerModuleService from "../../../modules/seller/service";

export interface NewMark {
  requirement_id: string;
  kind: "attested" | "verified" | "overridden";
  /** Name of who did it. */
  by: string;
  reason: string | null;
}

export interface SetRequirementMarksInput {
  seller_id: string;
  /** Requirements whose marks go. */
  remove: string[];
  marks: NewMark[];
}

/** Takes marks from requirements of a seller and sets others; compensation puts the old ones back. */
export const setRequirementMarksStep = createStep(
  "set-requirement-marks",
  async ({ seller_id, remove, marks }: SetRequirementMarksInput, { container }) => {
    const sellers: SellerModuleService = container.resolve(SELLER_MODULE);
    const requirement_id = [...remove, ...marks.map((mark) => mark.requirement_id)];
    const before = await sellers.listSellerRequirementMarks({ seller_id, requirement_id });
    await sellers.deleteSellerRequirementMarks(before.map(({ id }) => id));
    const at = new Date();
    const made = await sellers.createSellerRequirementMarks(
      marks.map((mark) => ({ ...mark, seller_id, at })),
    );
    const old = before.map(({ kind, by, at: when, reason, requirement_id: of }) => {
      return { kind, by, at: new Date(when), reason, requirement_id: of, seller_id };
    });
    return new StepResponse(undefined, { made: made.map(({ id }) => id), old });
  },
  async (done, { container }) => {
    if (done) {
      const sellers: SellerModuleService = container.resolve(SELLER_MODULE);
      await sellers.deleteSellerRequirementMarks(done.made);
      await sellers.createSellerRequirementMarks(done.old);
    }
  },
);
