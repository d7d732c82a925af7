import { refresh } from "next/cache";
import { redirect } from "next/navigation";
import { BackendError } from "@/lib/medusa/call-backend";
import { postedWithoutScript } from "@/lib/posted-without-script";
import { NO_SHIPPING, type ShippingState } from "./shipping-state";
import { shippingFailure } from "./shipping-failure";

/**
 * Waits for what is done with a parcel at GHN and renews the page, which tells what came of it; leads to the login page
 * when the log-in is over.
 *
 * @param here the page that the form stands on
 */
export async function afterShipping(
  turn: number,
  here: string,
  change: Promise<void>,
): Promise<ShippingState> {
  const error: unknown = await change.then(
    () => null,
    (reason: unknown) => reason,
  );
  if (error instanceof BackendError && error.status === 401) {
    redirect(`/ban-hang/dang-nhap?${new URLSearchParams({ tiep: here }).toString()}`);
  }
  refresh();
  if (error !== null) {
    return { ...NO_SHIPPING, turn, ...shippingFailure(error) };
  }
  if (await postedWithoutScript()) {
    redirect(here);
  }
  return { ...NO_SHIPPING, turn, done: true };
}
