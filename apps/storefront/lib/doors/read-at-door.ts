import { redirect } from "next/navigation";
import { BackendError } from "@/lib/medusa/call-backend";

export type AtTheDoor<Found> =
  { kind: "found"; found: Found } | { kind: "missing" } | Refused | { kind: "unreachable" };

/** The person may not do it, or her seller is suspended or closed. */
export interface Refused {
  kind: "refused";
  why: "forbidden" | "seller_suspended";
}

/**
 * Reads something as the person at a door; without a log-in, or with one that has ended, goes to `login`.
 * Nothing of it is ever cached.
 */
export async function readAtDoor<Found>(
  { token, login }: { token: string | null; login: string },
  read: (token: string) => Promise<Found>,
): Promise<AtTheDoor<Found>> {
  if (token === null) {
    redirect(login);
  }
  const outcome = await read(token).then(
    (found): { kind: "found"; found: Found } => ({ kind: "found", found }),
    whyNot,
  );
  return outcome.kind === "ended" ? redirect(login) : outcome;
}

type WhyNot = { kind: "ended" } | { kind: "missing" } | Refused | { kind: "unreachable" };

function whyNot(error: unknown): WhyNot {
  if (!(error instanceof BackendError)) {
    return { kind: "unreachable" };
  }
  if (error.status === 401) {
    return { kind: "ended" };
  }
  if (error.code === "forbidden" || error.code === "seller_suspended") {
    return { kind: "refused", why: error.code };
  }
  return { kind: error.status === 404 ? "missing" : "unreachable" };
}
