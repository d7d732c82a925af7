import { returnPath } from "@/lib/doors/return-path";

const CHECKOUT = "/thanh-toan";
const PRODUCER = /^\/nha-san-xuat\/[a-z0-9-]{1,100}$/;

/** Where somebody goes on to after logging in: a page of the account, or the checkout or the producer she came from. */
export function accountReturn(wanted: unknown): string {
  const outside = typeof wanted === "string" && (wanted === CHECKOUT || PRODUCER.test(wanted));
  return outside ? wanted : returnPath(wanted, "/tai-khoan");
}

/** A producer's page, by her handle; `null` for a text that can't be one. */
export function producerPath(handle: string): string | null {
  const path = `/nha-san-xuat/${handle}`;
  return PRODUCER.test(path) ? path : null;
}

/** The login page that leads back to a page. */
export function loginPath(here: string): string {
  return `/tai-khoan/dang-nhap?${new URLSearchParams({ tiep: here }).toString()}`;
}
