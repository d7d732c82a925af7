import { sellerReturns as messages } from "@/messages/vi/seller-returns";
import { Stranded } from "@/ui/stranded";

/** Said for a month that is not over, or not this seller's to report. */
export function MissingMonth() {
  return (
    <>
      <h1 className="text-3xl font-bold">{messages.title}</h1>
      <Stranded {...messages.missing} href="/ban-hang/bao-cao" action={messages.all} />
    </>
  );
}
