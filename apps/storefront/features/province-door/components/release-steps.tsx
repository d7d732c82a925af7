import { vietnamDay } from "@cho-lang/ocop/vietnam-day";
import { lastCalendarDay } from "@cho-lang/retail-statistics/release-calendar";
import type { OpenedRelease, ProvincePerson } from "@/lib/medusa/province";
import { provinceDoor } from "@/messages/vi/province-door";
import { buttonClass } from "@/ui/button-class";
import { checkRelease } from "../actions/check-release";
import { scheduleRelease } from "../actions/schedule-release";
import { releasePath } from "../release-path";

const messages = provinceDoor.release;

interface ReleaseStepsProps {
  person: ProvincePerson;
  release: OpenedRelease;
}

/** The step that comes next, for who may take it. */
export function ReleaseSteps({ person, release: { id, state, release_on } }: ReleaseStepsProps) {
  if (!person.rights.includes("release")) return null;
  const hidden = (
    <>
      <input type="hidden" name="so-lieu" value={id} />
      <input type="hidden" name="tiep" value={releasePath(id)} />
    </>
  );
  if (state === "computed") {
    return (
      <form action={checkRelease} className="flex flex-col gap-2">
        {hidden}
        <button className={`${buttonClass("primary")} self-start`}>{messages.check}</button>
        <p className="text-sm text-muted">{messages.checkHint}</p>
      </form>
    );
  }
  if (state !== "checked" && state !== "scheduled") return null;
  const today = vietnamDay(new Date());
  return (
    <form action={scheduleRelease} className="flex max-w-xl flex-col gap-3">
      {hidden}
      <div className="flex flex-col gap-1">
        <label htmlFor="ngay" className="font-medium">
          {messages.day}
        </label>
        <input
          id="ngay"
          type="date"
          name="ngay"
          required
          defaultValue={release_on ?? undefined}
          min={today}
          max={lastCalendarDay(today)}
          aria-describedby="ngay-nghia"
          className="min-h-12 rounded-lg border border-field bg-paper px-3 font-normal"
        />
        <p id="ngay-nghia" className="text-sm text-muted">
          {messages.dayHint}
        </p>
      </div>
      <button className={`${buttonClass("primary")} self-start`}>
        {release_on === null ? messages.schedule : messages.scheduleAnew}
      </button>
    </form>
  );
}
