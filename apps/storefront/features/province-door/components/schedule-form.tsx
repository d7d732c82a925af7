"use client";

import { provinceForms } from "@/messages/vi/province-forms";
import { scheduleRelease } from "../actions/schedule-release";
import { releasePath } from "../release-path";
import { useStepForm } from "../use-step-form";
import { StepForm } from "./step-form";

const messages = provinceForms.release;

interface ScheduleFormProps {
  id: string;
  /** The day that is set, YYYY-MM-DD; null while none is. */
  releaseOn: string | null;
  /** The first and the last day that may be set. */
  first: string;
  last: string;
}

/** Sets the day of a release, or another one while it has not come. */
export function ScheduleForm({ id, releaseOn, first, last }: ScheduleFormProps) {
  const form = useStepForm(scheduleRelease);
  return (
    <StepForm
      id="ngay"
      form={form}
      submit={releaseOn === null ? messages.schedule : messages.scheduleAnew}
      kind={releaseOn === null ? "primary" : "secondary"}
      className="flex max-w-xl flex-col items-start gap-3"
    >
      {(typed) => (
        <>
          <input type="hidden" name="so-lieu" value={id} />
          <input type="hidden" name="tiep" value={releasePath(id)} />
          <div className="flex w-full flex-col gap-1">
            <label htmlFor="ngay" className="font-medium">
              {messages.day}
            </label>
            <input
              id="ngay"
              type="date"
              name="ngay"
              required
              defaultValue={typed("ngay") ?? releaseOn ?? undefined}
              min={first}
              max={last}
              aria-describedby="ngay-nghia"
              className="min-h-12 w-full rounded-lg border border-field bg-paper px-3 font-normal"
            />
            <p id="ngay-nghia" className="text-sm text-muted">
              {messages.dayHint}
            </p>
          </div>
        </>
      )}
    </StepForm>
  );
}
