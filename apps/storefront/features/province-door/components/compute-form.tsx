"use client";

import { provinceForms } from "@/messages/vi/province-forms";
import { computeRelease } from "../actions/compute-release";
import { useStepForm } from "../use-step-form";
import { StepForm } from "./step-form";

const messages = provinceForms.releases;
const FIELD = "min-h-12 w-full rounded-lg border border-field bg-paper px-3 font-normal";

export interface PeriodsOfYear {
  year: string;
  periods: { period: string; label: string }[];
}

/** Has a period worked out, chosen among those that are over. */
export function ComputeForm({ years }: { years: PeriodsOfYear[] }) {
  const form = useStepForm(computeRelease);
  return (
    <section
      aria-labelledby="tinh-ky"
      className="flex max-w-xl flex-col gap-4 rounded-2xl border border-line bg-card p-4 sm:p-6"
    >
      <h2 id="tinh-ky" className="text-xl font-semibold">
        {messages.compute}
      </h2>
      <StepForm
        id="tinh-ky"
        form={form}
        submit={messages.computeSubmit}
        className="flex flex-col items-start gap-4"
      >
        {(typed) => (
          <>
            <input type="hidden" name="tiep" value="/tinh/cong-bo" />
            <label className="flex w-full flex-col gap-1 font-medium">
              {messages.period}
              <select name="ky" required defaultValue={typed("ky") ?? ""} className={FIELD}>
                <option value="">{messages.choose}</option>
                {years.map(({ year, periods }) => (
                  <optgroup key={year} label={year}>
                    {periods.map(({ period, label }) => (
                      <option key={period} value={period}>
                        {label}
                      </option>
                    ))}
                  </optgroup>
                ))}
              </select>
            </label>
            <label className="flex w-full flex-col gap-1 font-medium">
              {messages.reason}
              <input
                name="ly-do"
                maxLength={200}
                autoComplete="off"
                defaultValue={typed("ly-do")}
                className={FIELD}
              />
            </label>
          </>
        )}
      </StepForm>
    </section>
  );
}
