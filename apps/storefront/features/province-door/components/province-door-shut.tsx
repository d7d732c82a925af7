import type { AtTheDoor } from "@/lib/doors/read-at-door";
import { provinceDoor as messages } from "@/messages/vi/province-door";
import { Stranded } from "@/ui/stranded";

interface ProvinceDoorShutProps {
  /** The page's h1. */
  title: string;
  door: Exclude<AtTheDoor<never>, { kind: "found" }>;
  here: string;
}

/** Why a page of the province's door can't be shown, with one way on. */
export function ProvinceDoorShut({ title, door, here }: ProvinceDoorShutProps) {
  const { unreachable, refused, missing } = messages;
  return (
    <>
      <h1 className="text-3xl font-bold">{title}</h1>
      {door.kind === "unreachable" ? (
        <Stranded {...unreachable} href={here} action={unreachable.retry} />
      ) : (
        <Stranded
          {...(door.kind === "missing" ? missing : refused)}
          href="/tinh"
          action={refused.back}
        />
      )}
    </>
  );
}
