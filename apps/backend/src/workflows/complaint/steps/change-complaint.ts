import type {
  ComplaintKind,
  ComplaintStatus,
  ComplaintWish,
} from "@cho-lang/seller-rules/complaints";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { COMPLAINT_MODULE } from "../../../modules/complaint";
import type ComplaintModuleService from "../../../modules/complaint/service";

/** The fields of a complaint that are different from now on. */
export interface ComplaintChange {
  quantity?: number;
  bad_units?: number | null;
  kind?: ComplaintKind;
  text?: string;
  wish?: ComplaintWish;
  status?: ComplaintStatus;
  opened_at?: Date;
  reopened?: number;
  answer_by?: Date;
  answer?: string | null;
  answered_at?: Date | null;
  part_vnd?: number;
  appeal?: string | null;
  escalated_at?: Date | null;
  decide_by?: Date | null;
  decision?: string;
  decided_vnd?: number | null;
  decided_at?: Date;
}

/** Writes a change to a complaint. It is the last step of its workflow, so nothing is to be undone. */
export const changeComplaintStep = createStep(
  "change-complaint",
  async ({ id, change }: { id: string; change: ComplaintChange }, { container }) => {
    const service: ComplaintModuleService = container.resolve(COMPLAINT_MODULE);
    await service.updateComplaints({ id, ...change });
    return new StepResponse(undefined);
  },
);
