import { vietnamDay } from "@cho-lang/ocop/vietnam-day";
import { lastCalendarDay } from "@cho-lang/retail-statistics/release-calendar";
import type { OpenedRelease, ProvincePerson } from "@/lib/medusa/province";
import { provinceDoor } from "@/messages/vi/province-door";
import { buttonClass } from "@/ui/button-class";
import { checkRelease } from "../actions/check-release";
import { releasePath } from "../release-path";
import { ScheduleForm } from "./schedule-form";

const messages = provinceDoor.release;

interface ReleaseStepsProps {
  person: ProvincePerson;
  release: OpenedRelease;
}

/** The step that comes next, for who may take it; a day may be set anew until it has come. */
export function ReleaseSteps({ person, release: { id, state, release_on } }: ReleaseStepsProps) {
  if (!person.rights.includes("release")) return null;
  if (state === "computed") {
    return (
      <form action={checkRelease} className="flex flex-col gap-2">
        <input type="hidden" name="so-lieu" value={id} />
        <input type="hidden" name="tiep" value={releasePath(id)} />
        <button className={`${buttonClass("primary")} self-start`}>{messages.check}</button>
        <p className="text-sm text-muted">{messages.checkHint}</p>
      </form>
    );
  }
  if (state !== "checked" && state !== "scheduled") return null;
  const today = vietnamDay(new Date());
  return (
    <ScheduleForm
      key={release_on}
      id={id}
      releaseOn={release_on}
      first={today}
      last={lastCalendarDay(today)}
    />
  );
}
