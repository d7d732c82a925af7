import type { SellerAct } from "@/lib/medusa/seller-people";
import { formatInstant } from "@/lib/format-instant";
import { sellerPeople as messages } from "@/messages/vi/seller-people";
import { sellerPeopleForms } from "@/messages/vi/seller-people-forms";
import { PageLink } from "@/ui/page-link";

const UNDONE = ".undone";

function actionText(action: string): string {
  const known: Record<string, string> = messages.log.action;
  return action.endsWith(UNDONE)
    ? messages.log.undone(actionText(action.slice(0, -UNDONE.length)))
    : (known[action] ?? action);
}

function roleText(role: string): string {
  const known: Record<string, string> = { ...sellerPeopleForms.role, ...messages.log.roles };
  return known[role] ?? role;
}

/** What was done for a seller, the latest first. */
export function ActLog({ acts }: { acts: SellerAct[] }) {
  if (acts.length === 0) {
    return <p className="text-muted">{messages.log.empty}</p>;
  }
  return (
    <ol className="flex flex-col divide-y divide-line">
      {acts.map((act) => (
        <li key={act.id} className="flex flex-col py-3">
          <span className="wrap-break-word">
            <strong className="font-semibold">
              {messages.log.who(act.actor.name, roleText(act.actor.role))}
            </strong>{" "}
            {actionText(act.action)}
            {act.action.startsWith("seller-order.") ? (
              <>
                {" · "}
                <PageLink
                  href={`/ban-hang/don-hang/${act.subject}`}
                  className="text-bay underline underline-offset-4"
                >
                  {messages.log.order}
                </PageLink>
              </>
            ) : null}
          </span>
          <time dateTime={act.at} className="text-sm text-muted">
            {formatInstant(act.at)}
          </time>
        </li>
      ))}
    </ol>
  );
}
