import { displayPhone } from "@cho-lang/vietnam-addresses/phone";
import type { SellerSession } from "@/lib/medusa/seller";
import type {
  OpenInvitation,
  SellerAct,
  SellerPeople,
  SellerPerson,
} from "@/lib/medusa/seller-people";
import { formatInstant } from "@/lib/format-instant";
import { sellerPeople as messages } from "@/messages/vi/seller-people";
import { sellerPeopleForms } from "@/messages/vi/seller-people-forms";
import { ActLog } from "./act-log";
import { InviteForm } from "./invite-form";
import { OwnMailForm } from "./own-mail-form";
import { PersonForm } from "./person-form";
import { RightList } from "./right-list";
import { SellerHeader } from "./seller-header";
import { WithdrawForm } from "./withdraw-form";

interface PeoplePageProps {
  session: SellerSession;
  people: SellerPeople;
  acts: SellerAct[];
}

const CARD = "flex flex-col gap-4 rounded-2xl border border-line bg-card p-4 sm:p-6";

/** Who works for a seller and may do what, who is invited, and what was done. */
export function PeoplePage({ session, people, acts }: PeoplePageProps) {
  return (
    <>
      <SellerHeader session={session} here="people" />
      <div>
        <h1 className="text-3xl font-bold">{messages.title}</h1>
        <p className="mt-2 max-w-prose text-muted">{messages.intro}</p>
      </div>
      <div className="grid items-start gap-4 md:grid-cols-2">
        <div className="flex flex-col gap-4">
          <ul className="flex flex-col gap-4">
            {people.people.map((person) => (
              <li key={person.id}>
                <PersonCard person={person} isSelf={isSelf(person, session)} />
              </li>
            ))}
          </ul>
          <OpenInvitations invitations={people.invitations} />
        </div>
        <div className="flex flex-col gap-4">
          <section className={CARD}>
            <div>
              <h2 className="text-xl font-semibold">{sellerPeopleForms.invite.heading}</h2>
              <p className="text-muted">{sellerPeopleForms.invite.text}</p>
            </div>
            <InviteForm />
          </section>
          {people.may_have_own_mail ? <OwnMail email={session.member.email} /> : null}
        </div>
      </div>
      <section className={CARD}>
        <div>
          <h2 className="text-xl font-semibold">{messages.log.heading}</h2>
          <p className="text-muted">{messages.log.text}</p>
        </div>
        <ActLog acts={acts} />
      </section>
    </>
  );
}

function isSelf(person: SellerPerson, { member }: SellerSession): boolean {
  return person.phone === member.phone && person.email === member.email;
}

function OwnMail({ email }: { email: string | null }) {
  return (
    <section className={CARD}>
      <div>
        <h2 className="text-xl font-semibold">{sellerPeopleForms.ownMail.heading}</h2>
        <p className="text-muted">{sellerPeopleForms.ownMail.text}</p>
        {email === null ? null : (
          <p className="mt-2 font-medium wrap-break-word">{sellerPeopleForms.ownMail.now(email)}</p>
        )}
      </div>
      <OwnMailForm key={email} />
    </section>
  );
}

function PersonCard({ person, isSelf: self }: { person: SellerPerson; isSelf: boolean }) {
  return (
    <article className={CARD}>
      <div>
        <h2 className="text-lg font-semibold wrap-break-word">
          {person.name}
          {self ? <span className="font-normal text-muted"> ({messages.you})</span> : null}
        </h2>
        <p className="text-muted wrap-break-word">
          {sellerPeopleForms.role[person.role]}
          {person.phone === null ? null : ` · ${displayPhone(person.phone)}`}
          {person.email === null ? null : ` · ${person.email}`}
        </p>
      </div>
      <RightList rank={person} />
      <PersonForm key={`${person.role}${person.rights.join()}`} person={person} />
    </article>
  );
}

function OpenInvitations({ invitations }: { invitations: OpenInvitation[] }) {
  if (invitations.length === 0) {
    return null;
  }
  return (
    <section className={CARD}>
      <h2 className="text-xl font-semibold">{messages.open.heading}</h2>
      <ul className="flex flex-col divide-y divide-line">
        {invitations.map((invitation) => (
          <InvitationRow key={invitation.id} invitation={invitation} />
        ))}
      </ul>
    </section>
  );
}

function InvitationRow({ invitation }: { invitation: OpenInvitation }) {
  const { role, invited_by, expires_at, phone } = invitation;
  return (
    <li className="flex flex-wrap items-center justify-between gap-3 py-3">
      <div className="flex min-w-0 flex-col gap-2">
        <p className="wrap-break-word">
          {messages.open.line(sellerPeopleForms.role[role], invited_by, formatInstant(expires_at))}
          {phone === null ? null : ` (${messages.open.only(displayPhone(phone))})`}
        </p>
        <RightList rank={invitation} />
      </div>
      <WithdrawForm id={invitation.id} />
    </li>
  );
}
