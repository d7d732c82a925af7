import { redirect, RedirectType } from "next/navigation";
import { BackendError } from "@/lib/medusa/call-backend";
import { pauseFailure } from "./pause-failure";

/**
 * Waits for a change of when the seller sends, and goes back to her board, which tells why it did not
 * succeed; to the login page when the log-in is over.
 *
 * @param here a page of the board, e.g. "/ban-hang?trang-thai=placed"
 */
export async function backToBoard(here: string, change: Promise<void>): Promise<never> {
  const error = await change.then(
    () => null,
    (reason: unknown) => reason,
  );
  if (error instanceof BackendError && error.status === 401) {
    redirect(`/ban-hang/dang-nhap?${new URLSearchParams({ tiep: here }).toString()}`);
  }
  const board = new URL(here, "http://door.invalid");
  if (error !== null) {
    board.searchParams.set("nghi", pauseFailure(error));
  }
  redirect(`${board.pathname}${board.search}`, RedirectType.replace);
}
