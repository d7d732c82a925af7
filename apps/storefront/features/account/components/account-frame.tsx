import type { ReactNode } from "react";
import { account as messages } from "@/messages/vi/account";
import { RoomLinks } from "@/ui/room-links";

/** It shows the rooms itself. */
const FRONT = "/tai-khoan";

const ROOMS = [
  { href: FRONT, label: messages.rooms.overview },
  { href: "/tai-khoan/don-hang", label: messages.rooms.orders },
  { href: "/tai-khoan/dia-chi", label: messages.rooms.addresses },
  { href: "/tai-khoan/danh-gia", label: messages.rooms.reviews },
  { href: "/tai-khoan/nha-san-xuat", label: messages.rooms.producers },
  { href: "/tai-khoan/rieng-tu", label: messages.rooms.privacy },
];

interface AccountFrameProps {
  /** Address of the room that is shown. */
  here: string;
  title: string;
  lead?: string;
  children: ReactNode;
}

/** A page of the account: its rooms, its heading, its content. */
export function AccountFrame({ here, title, lead, children }: AccountFrameProps) {
  return (
    <>
      {here === FRONT ? null : (
        <RoomLinks
          label={messages.rooms.label}
          rooms={ROOMS.map((room) => ({ ...room, here: room.href === here }))}
        />
      )}
      <header>
        <h1 className="text-3xl font-bold">{title}</h1>
        {lead === undefined ? null : <p className="mt-2 max-w-prose text-muted">{lead}</p>}
      </header>
      {children}
    </>
  );
}
