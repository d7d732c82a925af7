import { redirect } from "next/navigation";
import { BackendError } from "@/lib/medusa/call-backend";
import { sellerToken } from "../seller-cookie";

export type AtTheDoor<Found> =
  { kind: "found"; found: Found } | { kind: "missing" } | Refused | { kind: "unreachable" };

/** The person may not do it, or her seller is suspended or closed. */
export interface Refused {
  kind: "refused";
  why: "forbidden" | "seller_suspended";
}

/**
 * Reads something as the person at the door; without a log-in, or with one that has ended, goes to the
 * login page and from there back to `here`. Nothing of it is ever cached.
 */
export async function atTheDoor<Found>(
  here: string,
  read: (token: string) => Promise<Found>,
): Promise<AtTheDoor<Found>> {
  const login = `/ban-hang/dang-nhap?${new URLSearchParams({ tiep: here }).toString()}`;
  const token = await sellerToken();
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
