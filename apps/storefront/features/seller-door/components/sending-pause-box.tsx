import { vietnamDay, type VietnamDay } from "@cho-lang/ocop/vietnam-day";
import { daysToSendAgain, type SendingPause } from "@cho-lang/seller-rules/sending-pause";
import { dayWithWeekday } from "@/lib/day-with-weekday";
import { sellerPause as messages } from "@/messages/vi/seller-pause";
import { weekdays } from "@/messages/vi/weekdays";
import { pauseSending } from "../actions/pause-sending";
import { resumeSending } from "../actions/resume-sending";
import type { PauseFailure } from "../pause-failure";

interface SendingPauseBoxProps {
  pause: SendingPause | null;
  here: string;
  failure: PauseFailure | null;
}

const BUTTON = "min-h-12 rounded-xl border border-bay px-4 font-semibold text-bay";
const CHIP =
  "flex min-h-11 cursor-pointer items-center justify-center rounded-lg border border-field px-1 " +
  "has-checked:border-bay has-checked:bg-bay-soft has-checked:font-semibold " +
  "has-focus-visible:outline-2 has-focus-visible:outline-bay";

/** Where the seller says that she sends nothing until a day: folded away until she needs it, plain while it lasts. */
export function SendingPauseBox({ pause, here, failure }: SendingPauseBoxProps) {
  return (
    <>
      {failure === null ? null : (
        <p role="alert" className="rounded-xl border border-lantern p-4 font-medium text-lantern">
          {messages.failure[failure]}
        </p>
      )}
      {pause === null ? (
        <PauseForm here={here} open={failure !== null} />
      ) : (
        <Paused pause={pause} here={here} />
      )}
    </>
  );
}

function Paused({ pause, here }: Pick<SendingPauseBoxProps, "here"> & { pause: SendingPause }) {
  return (
    <form action={resumeSending} className="flex flex-col gap-2 rounded-xl bg-lantern-soft p-4">
      <input type="hidden" name="tiep" value={here} />
      <p className="font-semibold">{messages.heading(dayWithWeekday(pause.sends_from))}</p>
      {pause.reason === null ? null : <p className="wrap-break-word">{pause.reason}</p>}
      <p className="text-muted">{messages.ends}</p>
      <button className={`${BUTTON} self-start bg-card`}>{messages.resume}</button>
    </form>
  );
}

function PauseForm({ here, open }: { here: string; open: boolean }) {
  const [monday, ...others] = daysToSendAgain(vietnamDay(new Date()));
  return (
    <details open={open}>
      <summary className="inline-flex min-h-11 cursor-pointer items-center text-bay underline underline-offset-4">
        {messages.open}
      </summary>
      <form action={pauseSending} className="flex max-w-xl flex-col gap-4 pt-2">
        <input type="hidden" name="tiep" value={here} />
        <p className="text-muted">{messages.text}</p>
        <fieldset className="flex flex-col gap-2">
          <legend className="pb-1 font-medium">{messages.day}</legend>
          {monday === undefined ? null : (
            <DayChoice day={monday} label={dayWithWeekday(monday)} first />
          )}
          <p className="pt-1 text-muted">{messages.other}</p>
          <div className="grid grid-cols-5 gap-2 sm:grid-cols-7">
            {others.map((day) => (
              <DayChoice key={day} day={day} label={dayWithWeekday(day, weekdays.short)} />
            ))}
          </div>
        </fieldset>
        <label className="flex flex-col gap-1 font-medium">
          {messages.reason}
          <input
            name="ly-do"
            maxLength={200}
            autoComplete="off"
            className="min-h-12 w-full rounded-lg border border-field bg-paper px-3 font-normal"
          />
        </label>
        <button className={BUTTON}>{messages.submit}</button>
      </form>
    </details>
  );
}

function DayChoice({
  day,
  label,
  first = false,
}: {
  day: VietnamDay;
  label: string;
  first?: boolean;
}) {
  return (
    <label className={CHIP}>
      <input type="radio" name="ngay" value={day} defaultChecked={first} className="sr-only" />
      {/* In a narrow cell the weekday always stands above its date. */}
      <span className={first ? "" : "w-min py-1 text-center"}>{label}</span>
    </label>
  );
}
