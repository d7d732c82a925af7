import type { NeighboursRange } from "@cho-lang/retail-statistics/return-range";
import { formatShare } from "@/features/statistics/format-figures";
import { formatInstant } from "@/lib/format-instant";
import type { FiledReturn } from "@/lib/medusa/seller-returns";
import { sellerPeople } from "@/messages/vi/seller-people";
import { sellerPeopleForms } from "@/messages/vi/seller-people-forms";
import { sellerReturns as messages } from "@/messages/vi/seller-returns";
import { buttonClass } from "@/ui/button-class";
import { PageLink } from "@/ui/page-link";
import { returnPath } from "../return-path";
import { AmountsTable } from "./amounts-table";

interface FiledReturnProps {
  filed: FiledReturn;
  /** The latest first. */
  versions: FiledReturn[];
  neighbours: NeighboursRange | null;
}

/** What was filed of a month: the share first, then the neighbours, the figures and every version. */
export function FiledReturnView({ filed, versions, neighbours }: FiledReturnProps) {
  return (
    <>
      <section className="flex flex-col gap-2 rounded-2xl border border-line bg-card p-4 sm:p-6">
        <p role="status" className="font-medium text-bay">
          {messages.done(formatInstant(filed.filed_at))}
        </p>
        <Share filed={filed} />
        {neighbours === null ? null : (
          <p>
            {messages.neighbours(
              formatShare(neighbours.lower_percent / 100),
              formatShare(neighbours.upper_percent / 100),
            )}
          </p>
        )}
        <AmountsTable filed={filed} />
        <PageLink href={`${returnPath(filed.month)}/phieu`} className={buttonClass("secondary")}>
          {messages.receipt.open}
        </PageLink>
      </section>
      <section aria-labelledby="cac-ban" className="flex flex-col gap-2">
        <h2 id="cac-ban" className="text-xl font-semibold">
          {messages.versions}
        </h2>
        <ol className="flex flex-col divide-y divide-line">
          {versions.map((version) => (
            <li key={version.version} className="flex flex-col py-3">
              <span>
                <strong className="font-semibold">
                  {messages.version(String(version.version))}
                </strong>{" "}
                {messages.by(formatInstant(version.filed_at), whoFiled(version))}
              </span>
              {version.reason === null ? null : (
                <span className="text-muted wrap-break-word">
                  {messages.because(version.reason)}
                </span>
              )}
            </li>
          ))}
        </ol>
      </section>
    </>
  );
}

function Share({ filed }: { filed: FiledReturn }) {
  if (filed.nothing_sold) {
    return <p className="text-xl font-semibold">{messages.nothingSold}</p>;
  }
  if (filed.share === null) {
    return <p className="text-xl font-semibold">{messages.noRetail}</p>;
  }
  return (
    <>
      <p className="text-xl font-semibold">
        {messages.share(formatShare(filed.share.online_percent / 100))}
      </p>
      <p className="text-muted">
        {messages.chatPhone(formatShare(filed.share.chat_phone_percent / 100))}
      </p>
    </>
  );
}

/** Who filed a version, with her role, so that a helper is told from the seller's own people. */
export function whoFiled({ filed_by: { name, role } }: FiledReturn): string {
  const roles: Record<string, string> = { ...sellerPeopleForms.role, ...sellerPeople.log.roles };
  return sellerPeople.log.who(name, roles[role] ?? role);
}
