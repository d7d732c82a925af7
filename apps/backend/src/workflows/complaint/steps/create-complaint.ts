import type { ComplaintKind, ComplaintWish } from "@cho-lang/seller-rules/complaints";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { COMPLAINT_MODULE } from "../../../modules/complaint";
import type ComplaintModuleService from "../../../modules/complaint/service";

export interface NewComplaint {
  order_id: string;
  order_code: string;
  seller_id: string;
  line_id: string;
  title: string;
  label: string;
  buyer_name: string;
  quantity: number;
  bad_units: number | null;
  kind: ComplaintKind;
  text: string;
  wish: ComplaintWish;
  opened_at: Date;
  answer_by: Date;
}

/** Writes a complaint. It is the last step of its workflow, so nothing is to be undone. */
export const createComplaintStep = createStep(
  "create-complaint",
  async (complaint: NewComplaint, { container }) => {
    const service: ComplaintModuleService = container.resolve(COMPLAINT_MODULE);
    await service.createComplaints(complaint);
    return new StepResponse(undefined);
  },
);
