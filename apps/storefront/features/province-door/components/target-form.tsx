"use client";

import type { OfficeReport } from "@/lib/medusa/office-reports";
import { provinceForms } from "@/messages/vi/province-forms";
import { enterTarget } from "../actions/enter-target";
import { reportPath } from "../report-path";
import { useStepForm } from "../use-step-form";
import { StepForm } from "./step-form";

const messages = provinceForms.report;
const FIELD = "min-h-11 w-full rounded-lg border border-field bg-paper px-3 text-base font-normal";

/** Takes how many shops are to join in a period, and by which plan. */
export function TargetForm({
  report: { period, target },
}: {
  report: Pick<OfficeReport, "period" | "target">;
}) {
  const form = useStepForm(enterTarget);
  return (
    <section
      aria-labelledby="chi-tieu"
      className="flex max-w-xl flex-col gap-4 rounded-2xl border border-line bg-card p-4 sm:p-6 print:hidden"
    >
      <h2 id="chi-tieu" className="text-xl font-semibold">
        {messages.target}
      </h2>
      {target === null ? null : (
        <p className="text-muted">{messages.entered(target.entered_by, String(target.version))}</p>
      )}
      <StepForm
        id="chi-tieu"
        form={form}
        submit={messages.enter}
        className="flex flex-col items-start gap-4"
      >
        {(typed) => (
          <>
            <input type="hidden" name="ky" value={period} />
            <input type="hidden" name="tiep" value={reportPath(period)} />
            <label className="flex w-full flex-col gap-1 font-medium">
              {messages.shops}
              <input
                name="so-gian"
                inputMode="numeric"
                required
                maxLength={6}
                defaultValue={typed("so-gian") ?? target?.shops}
                autoComplete="off"
                className={FIELD}
              />
            </label>
            <label className="flex w-full flex-col gap-1 font-medium">
              {messages.source}
              <input
                name="nguon"
                required
                minLength={5}
                maxLength={200}
                defaultValue={typed("nguon") ?? target?.source}
                autoComplete="off"
                className={FIELD}
              />
            </label>
          </>
        )}
      </StepForm>
    </section>
  );
}
