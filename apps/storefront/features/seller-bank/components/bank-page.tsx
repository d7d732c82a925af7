import { CashSection } from "@/features/seller-cash/components/cash-section";
import { SellerHeader } from "@/features/seller-door/components/seller-header";
import { formatInstant } from "@/lib/format-instant";
import type { SellerSession } from "@/lib/medusa/seller";
import type { BankAccount, BankChange } from "@/lib/medusa/seller-bank";
import type { SellerCash } from "@/lib/medusa/seller-cash";
import { sellerBank as messages } from "@/messages/vi/seller-bank";
import { TransfersSection } from "@/features/seller-transfers/components/transfers-section";
import type { SellerTransfers } from "@/lib/medusa/seller-transfers";
import { BankForm } from "./bank-form";
import { WithdrawForm } from "./withdraw-form";

const CARD = "flex flex-col gap-4 rounded-2xl border border-line bg-card p-4 sm:p-6";

interface BankPageProps {
  session: SellerSession;
  bank: BankAccount;
  transfers: SellerTransfers;
  cash: SellerCash;
}

/** Where a seller's money goes, what is about to change of it, and how an owner asks for another account. */
export function BankPage({ session, bank, transfers, cash }: BankPageProps) {
  const { account, change, past } = bank;
  return (
    <>
      <SellerHeader session={session} />
      <div className="mx-auto flex w-full max-w-xl flex-col gap-6">
        <h1 className="text-3xl font-bold">{messages.title}</h1>
        <section className={CARD}>
          <h2 className="text-xl font-semibold">{messages.now}</h2>
          {account === null ? <p>{messages.none}</p> : <Account account={account} />}
        </section>
        <TransfersSection transfers={transfers} />
        <CashSection cash={cash} />
        {change === null ? (
          <Wish bank={bank} />
        ) : (
          <OpenChange change={change} mayStop={bank.may_change} />
        )}
        {past.length === 0 ? null : (
          <section className={CARD}>
            <h2 className="text-xl font-semibold">{messages.past}</h2>
            <ul className="flex flex-col divide-y divide-line">
              {past.map((one) => (
                <PastChange key={one.id} change={one} />
              ))}
            </ul>
          </section>
        )}
      </div>
    </>
  );
}

function Account({ account }: { account: NonNullable<BankAccount["account"]> }) {
  return (
    <p className="wrap-break-word">
      <strong className="block text-lg font-semibold">
        {account.bank_name} · {account.bank_account}
      </strong>
      {account.bank_holder}
    </p>
  );
}

function Wish({ bank }: { bank: BankAccount }) {
  const { may_change, code_phone_ends, usual_holder, wait_hours } = bank;
  return (
    <section className={CARD}>
      <h2 className="text-xl font-semibold">{messages.heading}</h2>
      {may_change ? (
        <>
          <p className="text-muted">{messages.text(wait_hours / 24)}</p>
          {code_phone_ends === null ? (
            <p className="font-medium">{messages.failure.no_phone}</p>
          ) : (
            <BankForm holder={usual_holder} phoneEnds={code_phone_ends} />
          )}
        </>
      ) : (
        <p className="text-muted">{messages.ownerOnly}</p>
      )}
    </section>
  );
}

function OpenChange({ change, mayStop }: { change: BankChange; mayStop: boolean }) {
  return (
    <section className={`${CARD} border-lantern`}>
      <h2 className="text-xl font-semibold">{messages.open[change.status]}</h2>
      <Account account={change} />
      <p>{messages.asked(change.asked_by, formatInstant(change.asked_at))}</p>
      <p className="font-medium">{messages.notBefore(formatInstant(change.not_before))}</p>
      {mayStop ? (
        <>
          <p className="text-muted">{messages.notMe}</p>
          <WithdrawForm id={change.id} />
        </>
      ) : (
        <p className="text-muted">{messages.ownerStops}</p>
      )}
    </section>
  );
}

function PastChange({ change }: { change: BankChange }) {
  const { status, closed_at, closed_by, reason } = change;
  return (
    <li className="flex flex-col py-3 wrap-break-word">
      <span className="font-medium">
        {change.bank_name} · {change.bank_account}
      </span>
      <span className="text-muted">
        {messages.asked(change.asked_by, formatInstant(change.asked_at))}
      </span>
      <span>
        {messages.open[status]}
        {closed_at === null ? null : ` · ${formatInstant(closed_at)}`}
        {closed_by === null ? null : ` · ${closed_by}`}
      </span>
      {reason === null ? null : <span>{reason}</span>}
    </li>
  );
}
