import { returnPath } from "@/lib/doors/return-path";

const CHECKOUT = "/thanh-toan";

/** Where somebody goes on to after logging in: a page of the account, or the checkout she came from. */
export function accountReturn(wanted: unknown): string {
  return wanted === CHECKOUT ? CHECKOUT : returnPath(wanted, "/tai-khoan");
}

/** The login page that leads back to a page. */
export function loginPath(here: string): string {
  return `/tai-khoan/dang-nhap?${new URLSearchParams({ tiep: here }).toString()}`;
}
