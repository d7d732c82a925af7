import type { Invitation } from "@/lib/medusa/seller-phone";
import { sellerPeople as messages } from "@/messages/vi/seller-people";
import { sellerPeopleForms } from "@/messages/vi/seller-people-forms";
import { PhoneForm } from "./phone-form";
import { RightList } from "./right-list";

/** What a person is invited to, and the way in: a name, and a phone that a code proves. */
export function InvitationPage({ invitation, token }: { invitation: Invitation; token: string }) {
  const { seller, invited_by, role } = invitation;
  return (
    <div className="mx-auto flex w-full max-w-md flex-col gap-6 py-4">
      <div className="flex flex-col gap-2">
        <h1 className="text-3xl font-bold wrap-break-word">{messages.join.heading(seller.name)}</h1>
        <p className="text-muted">{messages.join.text(invited_by, sellerPeopleForms.role[role])}</p>
      </div>
      <div className="flex flex-col gap-2">
        <p className="font-medium">{messages.join.may}</p>
        <RightList rank={invitation} />
      </div>
      <section className="rounded-2xl border border-line bg-card p-4 sm:p-6">
        <PhoneForm returnTo="/ban-hang" invitation={token} />
      </section>
    </div>
  );
}
