import { refresh } from "next/cache";
import { redirect } from "next/navigation";
import { BackendError } from "@/lib/medusa/call-backend";
import { postedWithoutScript } from "@/lib/posted-without-script";
import type { ParcelState } from "./parcel-state";
import { stepFailure } from "./step-failure";

/** What was typed is to be put right. */
const INVALID = new Set(["invalid_input", "alcohol_apart"]);

/**
 * Waits for what is done with an order or a parcel of it and renews the page, which tells what came of it; leads to the login
 * page when the log-in is over.
 *
 * @param here the page that the form stands on
 */
export async function afterParcel(
  turn: number,
  here: string,
  change: Promise<void>,
): Promise<ParcelState> {
  const failure = await change.then(
    () => null,
    (error: unknown) => error,
  );
  if (failure instanceof BackendError && failure.status === 401) {
    redirect(`/ban-hang/dang-nhap?${new URLSearchParams({ tiep: here }).toString()}`);
  }
  refresh();
  if (failure !== null) {
    const invalid = failure instanceof BackendError && INVALID.has(failure.code);
    return { turn, done: false, failure: invalid ? "invalid" : stepFailure(failure) };
  }
  if (await postedWithoutScript()) {
    redirect(here);
  }
  return { turn, done: true, failure: null };
}
