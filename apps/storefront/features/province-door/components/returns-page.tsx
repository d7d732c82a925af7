import { formatCount, formatMonth, formatShare } from "@/features/statistics/format-figures";
import { formatDay } from "@/lib/format-day";
import { formatInstant } from "@/lib/format-instant";
import type { Filer, MonthOfReturns, OddReturn, ProvincePerson } from "@/lib/medusa/province";
import { provinceDoor } from "@/messages/vi/province-door";
import { remindSeller } from "../actions/remind-seller";
import type { ProvinceFailure } from "../province-failure";
import { FILERS_A_PAGE, returnsPagePath } from "../returns-page-path";
import { FailureNote } from "./failure-note";
import { OddReturns } from "./odd-returns";
import { PageLinks } from "./page-links";
import { ProvinceHeader } from "./province-header";

interface ReturnsPageProps {
  person: ProvincePerson;
  returns: MonthOfReturns;
  /** None also for who may not see single returns. */
  odd: OddReturn[];
  page: number;
  failure: ProvinceFailure | null;
}

const messages = provinceDoor.returns;

/** A month's returns: how many came, which to look at, and who is to be reminded. */
export function ReturnsPage({ person, returns, odd, page, failure }: ReturnsPageProps) {
  const here = returnsPagePath({ month: returns.month, page });
  return (
    <>
      <ProvinceHeader person={person} here="returns" />
      <FailureNote failure={failure} />
      <div className="flex flex-wrap items-end justify-between gap-4">
        <div>
          <h1 className="text-3xl font-bold">{messages.title}</h1>
          <p className="text-muted">{messages.heading(formatMonth(returns.month))}</p>
        </div>
        <MonthForm returns={returns} />
      </div>
      <p className="flex flex-col">
        <strong className="text-4xl font-bold tabular-nums">
          {messages.filed(formatCount(returns.filed), formatCount(returns.count))}
        </strong>
        <span className="text-muted">{messages.filedText(formatDay(returns.due_on))}</span>
      </p>
      <OddReturns odd={odd} here={here} mayReview={person.rights.includes("compute")} />
      <Filers person={person} returns={returns} page={page} here={here} />
    </>
  );
}

function MonthForm({ returns: { month, months } }: { returns: MonthOfReturns }) {
  return (
    <form action="/tinh" className="flex items-end gap-2 print:hidden">
      <label className="flex flex-col gap-1 text-sm font-medium">
        {messages.months}
        <select
          name="thang"
          defaultValue={month}
          className="min-h-11 rounded-lg border border-field bg-paper px-3 text-base font-normal"
        >
          {months.map((one) => (
            <option key={one} value={one}>
              {formatMonth(one)}
            </option>
          ))}
        </select>
      </label>
      <button className="min-h-11 rounded-xl border border-field px-4 font-medium">
        {messages.show}
      </button>
    </form>
  );
}

interface FilersProps {
  person: ProvincePerson;
  returns: MonthOfReturns;
  page: number;
  here: string;
}

function Filers({ person, returns, page, here }: FilersProps) {
  const { filers, month, open, count } = returns;
  return (
    <section aria-labelledby="nha-ban" className="flex flex-col gap-3">
      <h2 id="nha-ban" className="text-xl font-semibold">
        {messages.waiting}
      </h2>
      {filers.length === 0 ? (
        <p className="text-muted">{messages.none}</p>
      ) : (
        <ul className="flex flex-col divide-y divide-line rounded-2xl border border-line bg-card">
          {filers.map((filer) => (
            <FilerRow
              key={filer.seller_id}
              filer={filer}
              month={month}
              here={here}
              mayRemind={open && person.rights.includes("remind")}
            />
          ))}
        </ul>
      )}
      <PageLinks
        page={page}
        pages={Math.ceil(count / FILERS_A_PAGE)}
        pathOf={(to) => returnsPagePath({ month, page: to })}
      />
    </section>
  );
}

interface FilerRowProps {
  filer: Filer;
  month: string;
  here: string;
  mayRemind: boolean;
}

function FilerRow({ filer, month, here, mayRemind }: FilerRowProps) {
  const { seller_id, name, state, filed_at, online_percent, reminded } = filer;
  const told = messages.state[state];
  return (
    <li className="grid min-h-16 grid-cols-[minmax(0,1fr)_auto] items-center gap-x-4 p-4">
      <span className="min-w-0">
        <strong className="block font-semibold wrap-break-word">{name}</strong>
        <span className={state === "late" ? "font-medium text-lantern" : "text-muted"}>
          {filed_at === null ? told : messages.at(told, formatInstant(filed_at))}
          {online_percent === null
            ? null
            : `, ${messages.online(formatShare(online_percent / 100))}`}
        </span>
      </span>
      {filed_at !== null || !mayRemind ? null : reminded ? (
        <span className="text-muted">{messages.reminded}</span>
      ) : (
        <form action={remindSeller}>
          <input type="hidden" name="thang" value={month} />
          <input type="hidden" name="gian" value={seller_id} />
          <input type="hidden" name="tiep" value={here} />
          <button
            aria-label={messages.remindName(name)}
            className="min-h-11 rounded-xl border border-bay px-4 font-semibold text-bay"
          >
            {messages.remind}
          </button>
        </form>
      )}
    </li>
  );
}
