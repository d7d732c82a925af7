import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import type { Act, Actor } from "../../audit/act";
import { recordDailyActStep } from "../audit/steps/record-daily-act";

interface NoteReportInput {
  actor: Actor;
  /** The period, and of a file its format, e.g. "2026-Q3 xlsx". */
  subject: string;
  action: "report.open" | "report.download";
}

function toAct({ actor, subject, action }: NoteReportInput): Act {
  return { actor, seller_id: null, action, subject, before: null, after: null };
}

/** The log keeps who saw or took a report: one line a person, report and day. */
export const noteReportWorkflow = createWorkflow("note-report", (input: NoteReportInput) => {
  recordDailyActStep(transform(input, toAct));
  return new WorkflowResponse(undefined);
});
