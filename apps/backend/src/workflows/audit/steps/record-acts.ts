import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import type { Act } from "../../../audit/act";
import { toUndoneAct } from "../../../audit/to-undone-act";
import { AUDIT_MODULE } from "../../../modules/audit";
import type AuditModuleService from "../../../modules/audit/service";

/**
 * Writes acts to the market's log. It stands right before the step that makes them true, so nothing
 * happens without a line; when that fails, another line says that the act was undone.
 */
export const recordActsStep = createStep(
  "record-acts",
  async (acts: Act[], { container }) => {
    if (acts.length > 0) {
      const audit: AuditModuleService = container.resolve(AUDIT_MODULE);
      await audit.append(acts);
    }
    return new StepResponse(undefined, acts);
  },
  async (acts, { container }) => {
    if (acts?.length) {
      const audit: AuditModuleService = container.resolve(AUDIT_MODULE);
      await audit.append(acts.map(toUndoneAct));
    }
  },
);
