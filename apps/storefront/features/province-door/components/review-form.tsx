"use client";

import type { OddReturn } from "@/lib/medusa/province";
import { provinceForms } from "@/messages/vi/province-forms";
import { reviewReturn } from "../actions/review-return";
import { useStepForm } from "../use-step-form";
import { StepForm } from "./step-form";

const messages = provinceForms.odd;
const TREATMENTS = ["right", "unique", "floor_included", "refused"] as const;

/** Takes how a return counts, and why; sales here can be taken off only where there were some. */
export function ReviewForm({ odd, here }: { odd: OddReturn; here: string }) {
  const treatments = TREATMENTS.filter((one) => one !== "floor_included" || odd.floor_vnd > 0);
  const form = useStepForm(reviewReturn);
  return (
    <details open={form.state.failure !== null || undefined} className="print:hidden">
      <summary className="inline-flex min-h-11 cursor-pointer items-center text-bay underline underline-offset-4">
        {odd.review === null ? messages.open : messages.again}
      </summary>
      <StepForm
        id={`xem-${odd.seller_id}`}
        form={form}
        submit={messages.submit}
        kind="secondary"
        className="flex max-w-xl flex-col items-start gap-4 pt-2"
      >
        {(typed) => (
          <>
            <input type="hidden" name="thang" value={odd.reported.month} />
            <input type="hidden" name="gian" value={odd.seller_id} />
            <input type="hidden" name="ban" value={odd.version} />
            <input type="hidden" name="tiep" value={here} />
            <fieldset className="flex flex-col">
              <legend className="pb-1 font-medium">{messages.treatmentLabel}</legend>
              {treatments.map((treatment) => (
                <label key={treatment} className="flex min-h-11 items-center gap-3">
                  <input
                    type="radio"
                    name="cach-tinh"
                    value={treatment}
                    required
                    defaultChecked={
                      treatment === (typed("cach-tinh") ?? odd.review?.treatment ?? "right")
                    }
                    className="size-5 accent-bay"
                  />
                  {messages.treatment[treatment]}
                </label>
              ))}
            </fieldset>
            <label className="flex w-full flex-col gap-1 font-medium">
              {messages.reason}
              <textarea
                name="ly-do"
                required
                maxLength={200}
                rows={2}
                defaultValue={typed("ly-do")}
                className="w-full rounded-lg border border-field bg-paper px-3 py-2 font-normal"
              />
            </label>
          </>
        )}
      </StepForm>
    </details>
  );
}
