import { formatDong } from "@cho-lang/ocop/money";
import { SellerHeader } from "@/features/seller-door/components/seller-header";
import { formatDay } from "@/lib/format-day";
import type { SellerSession } from "@/lib/medusa/seller";
import {
  REMITTANCE_OUTCOMES,
  type RemittanceLine,
  type RemittanceLines,
  type RemittanceOutcome,
  type Remittances,
  type Unremitted,
} from "@/lib/medusa/seller-remittances";
import { sellerRemittances as messages } from "@/messages/vi/seller-remittances";
import { PageLink } from "@/ui/page-link";
import { FileForm, type FileFormProps } from "./file-form";

const CARD = "flex flex-col gap-4 rounded-2xl border border-line bg-card p-4 sm:p-6";
const LINK =
  "inline-flex min-h-11 items-center font-semibold text-bay tabular-nums underline underline-offset-4";

interface RemittancesPageProps {
  session: SellerSession;
  remittances: Remittances;
  file: FileFormProps;
}

/** What carriers still hold of a seller's cash, how long they have had it, and what became of their files. */
export function RemittancesPage({ session, remittances, file }: RemittancesPageProps) {
  const { unremitted, count, missing_vnd, lines } = remittances;
  const outcomes = REMITTANCE_OUTCOMES.filter((outcome) => lines[outcome].count > 0);
  return (
    <>
      <SellerHeader session={session} />
      <div className="mx-auto flex w-full max-w-xl flex-col gap-6">
        <h1 className="text-3xl font-bold">{messages.title}</h1>
        <section className={CARD}>
          <h2 className="font-medium">{messages.missing}</h2>
          <p className="text-3xl font-bold tabular-nums">{formatDong(missing_vnd)}</p>
          {unremitted.length === 0 ? <p>{messages.none}</p> : <Ages remittances={remittances} />}
          <p className="text-muted">{messages.text}</p>
        </section>
        {unremitted.length === 0 ? null : (
          <section className={CARD}>
            <h2 className="text-xl font-semibold">{messages.list}</h2>
            <ul className="flex flex-col divide-y divide-line">
              {unremitted.map((one) => (
                <Parcel key={`${one.order_id}-${one.tracking}`} one={one} />
              ))}
            </ul>
            {count > unremitted.length ? <p>{messages.more(count - unremitted.length)}</p> : null}
          </section>
        )}
        <section id="tep" className={CARD}>
          <h2 className="text-xl font-semibold">{messages.file.heading}</h2>
          <p className="text-muted">{messages.file.text}</p>
          <FileForm {...file} />
        </section>
        {outcomes.length === 0 ? null : (
          <section className={CARD}>
            <h2 className="text-xl font-semibold">{messages.lines}</h2>
            {outcomes.map((outcome) => (
              <Outcome key={outcome} outcome={outcome} lines={lines[outcome]} />
            ))}
          </section>
        )}
      </div>
    </>
  );
}

function Ages({ remittances: { ages } }: { remittances: Remittances }) {
  return (
    <dl className="grid grid-cols-2 gap-3 sm:grid-cols-4">
      {ages.map(({ from, to, count, sumVnd }) => (
        <div key={from} className="flex flex-col rounded-xl border border-line p-3">
          <dt className="text-sm text-muted">{messages.age(from, to)}</dt>
          <dd className={to === null && count > 0 ? "text-lantern" : undefined}>
            <strong className="block font-semibold tabular-nums">{formatDong(sumVnd)}</strong>
            <span className="text-sm">{messages.count(count)}</span>
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Parcel({ one }: { one: Unremitted }) {
  return (
    <li className="flex flex-col py-3 wrap-break-word">
      <p className="flex flex-wrap items-baseline justify-between gap-x-3">
        <PageLink href={`/ban-hang/don-hang/${one.order_id}`} className={LINK}>
          {one.code}
        </PageLink>
        <span>
          <strong className="tabular-nums">{formatDong(one.missing_vnd)}</strong>
          {one.missing_vnd === one.due_vnd ? null : ` ${messages.partly(formatDong(one.due_vnd))}`}
        </span>
      </p>
      <p className="text-muted">
        {messages.row(
          one.carrier === "" ? messages.unnamed : one.carrier,
          formatDay(one.delivered_on),
          one.days,
        )}
        {one.tracking === "" ? null : ` · ${one.tracking}`}
      </p>
    </li>
  );
}

function Outcome({ outcome, lines }: { outcome: RemittanceOutcome; lines: RemittanceLines }) {
  const { count, sum_vnd, fee_vnd, latest } = lines;
  return (
    <details open={outcome !== "exact"}>
      <summary className="min-h-11 cursor-pointer py-2 font-medium">
        {messages.outcome[outcome]}: {count} ·{" "}
        <span className="tabular-nums">{formatDong(sum_vnd)}</span>
        {fee_vnd === 0 ? null : `, ${messages.fees(formatDong(fee_vnd))}`}
      </summary>
      {count > latest.length ? (
        <p className="text-muted">{messages.latest(latest.length)}</p>
      ) : null}
      <ul className="flex flex-col divide-y divide-line">
        {latest.map((line) => (
          <Line key={line.id} line={line} />
        ))}
      </ul>
    </details>
  );
}

function Line({ line }: { line: RemittanceLine }) {
  const { order_id, name, day, amount_vnd, fee_vnd, due_vnd } = line;
  return (
    <li className="flex flex-col py-2 wrap-break-word">
      <p className="flex flex-wrap items-baseline justify-between gap-x-3">
        {order_id === null ? (
          <span className="font-medium">{name}</span>
        ) : (
          <PageLink href={`/ban-hang/don-hang/${order_id}`} className={LINK}>
            {name}
          </PageLink>
        )}
        <span className="tabular-nums">
          {formatDong(amount_vnd)}
          {due_vnd === null || due_vnd === amount_vnd
            ? null
            : ` ${messages.partly(formatDong(due_vnd))}`}
        </span>
      </p>
      <p className="text-muted">
        {messages.passed(formatDay(day))}
        {fee_vnd === 0 ? null : `, ${messages.fee(formatDong(fee_vnd))}`}
      </p>
    </li>
  );
}
