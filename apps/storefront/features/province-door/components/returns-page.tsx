import { formatCount, formatMonth } from "@/features/statistics/format-figures";
import { formatDay } from "@/lib/format-day";
import type { MonthOfReturns, OddReturn, ProvincePerson } from "@/lib/medusa/province";
import { provinceDoor } from "@/messages/vi/province-door";
import type { ProvinceFailure } from "../province-failure";
import { returnsPagePath } from "../returns-page-path";
import { FailureNote } from "./failure-note";
import { Filers } from "./filers";
import { OddReturns } from "./odd-returns";
import { ProvinceHeader } from "./province-header";
import { ReturnsMap } from "./returns-map";

interface ReturnsPageProps {
  person: ProvincePerson;
  returns: MonthOfReturns;
  /** None also for who may not see single returns. */
  odd: OddReturn[];
  /** Code of the commune whose sellers alone are listed. */
  commune: string | null;
  page: number;
  failure: ProvinceFailure | null;
}

const messages = provinceDoor.returns;

/** A month's returns: how many came and from where, which to look at, and who is to be reminded. */
export function ReturnsPage({ person, returns, odd, commune, page, failure }: ReturnsPageProps) {
  const here = returnsPagePath({ month: returns.month, commune, page });
  const sum = (of: "count" | "filed") =>
    returns.communes.reduce((total, one) => total + one[of], 0);
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
          {messages.filed(formatCount(sum("filed")), formatCount(sum("count")))}
        </strong>
        <span className="text-muted">{messages.filedText(formatDay(returns.due_on))}</span>
      </p>
      <OddReturns odd={odd} here={here} mayReview={person.rights.includes("compute")} />
      <ReturnsMap month={returns.month} communes={returns.communes} chosen={commune} />
      <Filers person={person} returns={returns} commune={commune} page={page} here={here} />
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
