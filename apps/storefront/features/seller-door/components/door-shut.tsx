import type { AtTheDoor } from "@/lib/doors/read-at-door";
import { sellerDoor } from "@/messages/vi/seller-door";
import { sellerPeople as messages } from "@/messages/vi/seller-people";
import { Stranded } from "@/ui/stranded";
import { logOut } from "../actions/log-out";

interface DoorShutProps {
  /** The page's h1. */
  title: string;
  door: Exclude<AtTheDoor<never>, { kind: "found" }>;
  here: string;
}

/** Why a page of the seller door can't be shown, with one way on. */
export function DoorShut({ title, door, here }: DoorShutProps) {
  const { unreachable } = sellerDoor;
  return (
    <>
      <h1 className="text-3xl font-bold">{title}</h1>
      {door.kind === "refused" ? (
        <>
          <Stranded
            {...messages.refused[door.why]}
            href="/ban-hang"
            action={sellerDoor.unreachable.retry}
          />
          <form action={logOut}>
            <button className="min-h-11 rounded-xl border border-field px-4 font-medium">
              {sellerDoor.logout}
            </button>
          </form>
        </>
      ) : (
        <Stranded
          heading={unreachable.heading}
          text={unreachable.text}
          href={here}
          action={unreachable.retry}
        />
      )}
    </>
  );
}
