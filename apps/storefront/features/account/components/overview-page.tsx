import { displayPhone } from "@cho-lang/vietnam-addresses/phone";
import type { Account } from "@/lib/medusa/account";
import { account as messages } from "@/messages/vi/account";
import { PageLink } from "@/ui/page-link";
import { logOut } from "../actions/log-out";
import { AccountFrame } from "./account-frame";
import { ConsentForm } from "./consent-form";
import { TapForm } from "./tap-form";

const { rooms, overview } = messages;

const WAYS = [
  { href: "/tai-khoan/don-hang", label: rooms.orders, text: overview.rooms.orders },
  { href: "/tai-khoan/dia-chi", label: rooms.addresses, text: overview.rooms.addresses },
  { href: "/tai-khoan/danh-gia", label: rooms.reviews, text: overview.rooms.reviews },
  { href: "/tai-khoan/nha-san-xuat", label: rooms.producers, text: overview.rooms.producers },
  { href: "/tai-khoan/rieng-tu", label: rooms.privacy, text: overview.rooms.privacy },
];

/** The front page of an account; asks about the addresses until something was said. */
export function OverviewPage({ account }: { account: Account }) {
  const open = account.consents.find(
    ({ purpose, saidAt }) => purpose === "addresses" && saidAt === null,
  );
  return (
    <AccountFrame
      here="/tai-khoan"
      title={messages.title}
      lead={overview.of(displayPhone(account.phone))}
    >
      <ul className="grid gap-3 sm:grid-cols-2">
        {WAYS.map(({ href, label, text }) => (
          <li key={href}>
            <PageLink
              href={href}
              className="flex h-full flex-col gap-1 rounded-2xl border border-line bg-card p-4 hover:border-bay"
            >
              <span className="text-lg font-semibold text-bay">{label}</span>
              <span className="text-muted">{text}</span>
            </PageLink>
          </li>
        ))}
      </ul>
      {open === undefined ? null : (
        <section className="flex flex-col gap-3">
          <h2 className="text-xl font-semibold">{overview.ask}</h2>
          <ConsentForm consent={open} level="h3" />
        </section>
      )}
      <TapForm
        id="ra"
        action={logOut}
        fields={{ where: "here" }}
        label={overview.out}
        pendingLabel={overview.leaving}
      >
        <p className="max-w-prose text-muted">{overview.outText}</p>
      </TapForm>
    </AccountFrame>
  );
}
