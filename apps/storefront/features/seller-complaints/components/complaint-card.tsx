import { formatDong } from "@cho-lang/ocop/money";
import { formatInstant } from "@/lib/format-instant";
import type { SellerComplaint } from "@/lib/medusa/seller-complaints";
import { orderReturns } from "@/messages/vi/order-returns";
import { sellerComplaints as messages } from "@/messages/vi/seller-complaints";
import { PageLink } from "@/ui/page-link";
import { standingOf } from "../standing-of";
import { ComplaintPhotos } from "./complaint-photos";
import { PayBackComplaintForm } from "./pay-back-complaint-form";
import { PayPartForm } from "./pay-part-form";
import { RefuseComplaintForm } from "./refuse-complaint-form";
import { ReplaceComplaintForm } from "./replace-complaint-form";

interface ComplaintCardProps {
  complaint: SellerComplaint;
  /** The list to go to after an answer. */
  here: string;
}

/** One complaint: what it is about, what the buyer says and shows, where it stands, and the answers to it. */
export function ComplaintCard({ complaint, here }: ComplaintCardProps) {
  const { id, order_id, order_code, status, kind, wish, replaced_at } = complaint;
  const { bad, part, part_vnd, pay_back } = complaint;
  const mayReplace = mayReplaceOf(complaint);
  const goods = orderReturns.goods(complaint.title, complaint.label, complaint.quantity);
  return (
    <article
      aria-labelledby={`khieu-nai-${id}`}
      className="flex flex-col gap-4 rounded-2xl border border-line bg-card p-4 sm:p-6"
    >
      <div>
        <h2 id={`khieu-nai-${id}`} className="text-xl font-semibold">
          <PageLink
            href={`/ban-hang/don-hang/${order_id}`}
            className="inline-flex min-h-11 items-center text-bay underline underline-offset-4"
          >
            {messages.order(order_code)}
          </PageLink>
        </h2>
        <p className="wrap-anywhere">{goods}</p>
        <p className="font-semibold">{orderReturns.reason[kind]}</p>
        {bad === null ? null : <p>{messages.bad(bad.units, bad.of, bad.unit)}</p>}
        {wish === "goods" ? <p>{messages.words.wish}</p> : null}
      </div>
      <BuyersWords complaint={complaint} />
      <ComplaintPhotos complaint={complaint} />
      <p className={status === "open" ? "font-semibold text-lantern" : "font-medium"}>
        {standingOf(complaint)}
      </p>
      {part_vnd === null || status === "part_paid" ? null : (
        <p className="font-medium">{messages.standing.part_paid(formatDong(part_vnd))}</p>
      )}
      <Words heading={messages.words.answer} text={complaint.answer} />
      <Words
        heading={replaced_at === null ? messages.words.appeal : messages.words.notGood}
        text={complaint.appeal}
      />
      <Words heading={messages.words.decision} text={complaint.decision} />
      {mayReplace ? <ReplaceComplaintForm complaint={complaint} goods={goods} here={here} /> : null}
      {isUndecided(complaint) ? (
        <PayBackComplaintForm
          complaint={complaint}
          goods={goods}
          here={here}
          rank={mayReplace ? "secondary" : "primary"}
        />
      ) : null}
      {part === null || pay_back === null ? null : (
        <PayPartForm complaint={complaint} part={part} whole={pay_back.amount_vnd} here={here} />
      )}
      {status === "open" ? <RefuseComplaintForm id={id} here={here} /> : null}
    </article>
  );
}

function isUndecided({ status }: SellerComplaint): boolean {
  return ["open", "part_paid", "refused", "escalated"].includes(status);
}

/** Whether the goods can be sent anew: not after money went back for them, nor twice. */
function mayReplaceOf(complaint: SellerComplaint): boolean {
  const { wish, replaced_at, part_vnd } = complaint;
  const moved = replaced_at !== null || part_vnd !== null;
  return isUndecided(complaint) && wish === "goods" && !moved;
}

function BuyersWords({ complaint: { buyer_name, opened_at, text } }: ItemProps) {
  return (
    <div>
      <p className="text-sm text-muted wrap-anywhere">
        {messages.by(buyer_name, formatInstant(opened_at))}
      </p>
      {text === "" ? null : <p className="max-w-prose whitespace-pre-line wrap-anywhere">{text}</p>}
    </div>
  );
}

interface ItemProps {
  complaint: SellerComplaint;
}

function Words({ heading, text }: { heading: string; text: string | null }) {
  return text === null ? null : (
    <blockquote className="max-w-prose border-l-2 border-bay pl-4">
      <p className="text-sm text-muted">{heading}</p>
      <p className="whitespace-pre-line wrap-anywhere">{text}</p>
    </blockquote>
  );
}
