import { formatInstant } from "@/lib/format-instant";
import type { Identity } from "@/lib/medusa/seller-application";
import { sellerApplication } from "@/messages/vi/seller-application";
import { AskIdentityForm } from "./ask-identity-form";

const messages = sellerApplication.identity;

/** Where the link with the electronic identity stands, and what follows from it. */
export function IdentityCard({ identity }: { identity: Identity }) {
  const { state, open, closes_at, by } = identity;
  const warning = closes_at === null ? null : messages.closes(formatInstant(closes_at));
  return (
    <section className="flex flex-col gap-3 rounded-2xl border border-line bg-card p-4 sm:p-6">
      <h2 className="text-xl font-semibold">{messages.heading}</h2>
      <p className="font-medium">{messages.state[state]}</p>
      <p className="text-muted">
        {by === "demonstration" ? messages.demonstration : messages.text}
      </p>
      {open && warning === null ? null : (
        <p className="rounded-lg border border-lantern p-3 font-medium text-lantern">
          {open ? warning : messages.closed}
        </p>
      )}
      {state === "linked" || state === "pending" ? null : <AskIdentityForm />}
    </section>
  );
}
