import type { SellerSession } from "@/lib/medusa/seller";
import { formatInstant } from "@/lib/format-instant";
import { sellerApplication } from "@/messages/vi/seller-application";
import { sellerBank } from "@/messages/vi/seller-bank";
import { sellerDoor as messages } from "@/messages/vi/seller-door";
import { sellerPeople } from "@/messages/vi/seller-people";
import { sellerPeopleForms } from "@/messages/vi/seller-people-forms";
import { PageLink } from "@/ui/page-link";
import { RoomLinks } from "@/ui/room-links";
import { logOut } from "../actions/log-out";
import { switchSeller } from "../actions/switch-seller";
import { IdentityNotice } from "./identity-notice";
import { StandingNotice } from "./standing-notice";

type Room =
  | "orders"
  | "products"
  | "certificates"
  | "complaints"
  | "reviews"
  | "numbers"
  | "returns"
  | "delivery"
  | "people"
  | "papers";

interface SellerHeaderProps {
  session: SellerSession;
  /** The room that the page is the front of. */
  here?: Room;
}

const BUTTON = "min-h-11 rounded-xl border border-field px-4 font-medium";

/** Whose door this is, who stands in it, the rooms that she may enter, and the way out. */
export function SellerHeader({ session, here }: SellerHeaderProps) {
  const { seller, member } = session;
  return (
    <>
      <div className="flex flex-col gap-3 border-b border-line pb-4">
        <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2">
          <p className="min-w-0">
            <strong className="block font-semibold wrap-break-word">{seller.name}</strong>
            <span className="text-muted">
              {sellerPeople.log.who(member.name, sellerPeopleForms.role[member.role])}
            </span>
          </p>
          <form action={logOut}>
            <button className={BUTTON}>{messages.logout}</button>
          </form>
        </div>
        {session.sellers.length > 1 ? <SwitchForm session={session} /> : null}
        <Rooms session={session} here={here} />
      </div>
      <StandingNotice seller={seller} />
      {here === "papers" ? null : <IdentityNotice session={session} />}
      {seller.bank_change === null ? null : (
        <p role="note" className="rounded-xl border border-lantern p-4 font-medium">
          {sellerBank.notice(formatInstant(seller.bank_change.not_before))}{" "}
          <PageLink href="/ban-hang/tai-khoan" className="text-bay underline underline-offset-4">
            {sellerBank.look}
          </PageLink>
        </p>
      )}
      {seller.status !== "pending" || here === "papers" ? null : (
        <p className="rounded-xl border border-lantern p-4 font-medium text-lantern">
          {messages.pending}{" "}
          <PageLink href="/ban-hang/ho-so" className="underline underline-offset-4">
            {sellerApplication.title}
          </PageLink>
        </p>
      )}
    </>
  );
}

function Rooms({ session, here }: SellerHeaderProps) {
  const { rights } = session.member;
  const { status } = session.seller;
  if (status === "suspended" || status === "closed") {
    return null;
  }
  const rooms = [
    { room: "orders" as const, href: "/ban-hang", open: rights.includes("orders") },
    { room: "products" as const, href: "/ban-hang/san-pham", open: rights.includes("products") },
    {
      room: "certificates" as const,
      href: "/ban-hang/chung-nhan",
      open: rights.includes("products"),
    },
    { room: "complaints" as const, href: "/ban-hang/khieu-nai", open: rights.includes("orders") },
    { room: "reviews" as const, href: "/ban-hang/danh-gia", open: rights.includes("orders") },
    { room: "numbers" as const, href: "/ban-hang/so-lieu", open: rights.includes("money") },
    { room: "returns" as const, href: "/ban-hang/bao-cao", open: rights.includes("money") },
    { room: "delivery" as const, href: "/ban-hang/giao-hang", open: rights.includes("settings") },
    { room: "people" as const, href: "/ban-hang/nguoi", open: rights.includes("settings") },
    { room: "papers" as const, href: "/ban-hang/ho-so", open: rights.includes("settings") },
  ].filter(({ open }) => open);
  if (rooms.length < 2) {
    return null;
  }
  return (
    <RoomLinks
      label={sellerPeople.nav.label}
      rooms={rooms.map(({ room, href }) => ({
        href,
        label: sellerPeople.nav[room],
        here: room === here,
      }))}
    />
  );
}

/** For who acts for several sellers: a list and a button, so that it works without script. */
function SwitchForm({ session }: { session: SellerSession }) {
  return (
    <form action={switchSeller} className="flex flex-wrap items-end gap-3">
      <label className="flex min-w-0 flex-1 flex-col gap-1 font-medium">
        {sellerPeople.switch.label}
        <select
          name="seller"
          defaultValue={session.seller.handle}
          className="min-h-11 w-full rounded-lg border border-field bg-paper px-3 font-normal"
        >
          {session.sellers.map(({ handle, name }) => (
            <option key={handle} value={handle}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <button className={BUTTON}>{sellerPeople.switch.submit}</button>
    </form>
  );
}
