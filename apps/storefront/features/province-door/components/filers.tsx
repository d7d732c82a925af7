import { communeByCode } from "@cho-lang/ocop/communes";
import { formatShare } from "@/features/statistics/format-figures";
import { formatInstant } from "@/lib/format-instant";
import type { Filer, MonthOfReturns, ProvincePerson } from "@/lib/medusa/province";
import { provinceDoor } from "@/messages/vi/province-door";
import { buttonClass } from "@/ui/button-class";
import { PageLink } from "@/ui/page-link";
import { remindCommune } from "../actions/remind-commune";
import { remindSeller } from "../actions/remind-seller";
import { FILERS_A_PAGE, returnsPagePath } from "../returns-page-path";
import { PageLinks } from "./page-links";

const messages = provinceDoor.returns;

interface FilersProps {
  person: ProvincePerson;
  returns: MonthOfReturns;
  /** Code of the commune whose sellers alone are listed. */
  commune: string | null;
  page: number;
  here: string;
}

/** The sellers who are asked for a month, those who have not filed first; shops each with a reminder. */
export function Filers({ person, returns, commune, page, here }: FilersProps) {
  const { filers, month, open, count } = returns;
  const mayRemind = open && person.rights.includes("remind");
  const waiting = filers.some(
    ({ filed_at, reminded, without_shop }) => filed_at === null && !reminded && !without_shop,
  );
  return (
    <section aria-labelledby="nha-ban" className="flex flex-col gap-3">
      <h2 id="nha-ban" className="scroll-mt-4 text-xl font-semibold">
        {commune === null
          ? messages.waiting
          : messages.waitingIn(communeByCode(commune)?.name ?? commune)}
      </h2>
      {commune === null ? null : (
        <div className="flex flex-wrap items-center gap-4">
          {mayRemind && waiting ? (
            <RemindCommune month={month} commune={commune} here={here} />
          ) : null}
          <PageLink
            href={`${returnsPagePath({ month, commune: null, page: 1 })}#nha-ban`}
            className={buttonClass("secondary")}
          >
            {messages.everywhere}
          </PageLink>
        </div>
      )}
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
              mayRemind={mayRemind}
            />
          ))}
        </ul>
      )}
      <PageLinks
        page={page}
        pages={Math.ceil(count / FILERS_A_PAGE)}
        pathOf={(to) => returnsPagePath({ month, commune, page: to })}
      />
    </section>
  );
}

function RemindCommune({ month, commune, here }: Record<"month" | "commune" | "here", string>) {
  return (
    <form action={remindCommune}>
      <input type="hidden" name="thang" value={month} />
      <input type="hidden" name="xa" value={commune} />
      <input type="hidden" name="tiep" value={here} />
      <button className={buttonClass("primary")}>{messages.remindAll}</button>
    </form>
  );
}

interface FilerRowProps {
  filer: Filer;
  month: string;
  here: string;
  mayRemind: boolean;
}

function FilerRow({ filer, month, here, mayRemind }: FilerRowProps) {
  const { seller_id, name, state, filed_at, online_percent, reminded, without_shop } = filer;
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
        {without_shop ? (
          <span className="block text-muted">
            {filed_at === null ? messages.withoutShop : messages.filedWithoutShop}
          </span>
        ) : null}
      </span>
      {filed_at !== null || without_shop || !mayRemind ? null : reminded ? (
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
