/**
 * The mailbox in which an e-mail ends: without regard to capitals and to what follows a plus (RFC 5233), by
 * which one mailbox has any number of addresses.
 */
export function mailbox(email: string): string {
  const [name = "", host = ""] = email.trim().toLowerCase().split("@");
  return `${name.split("+")[0] ?? ""}@${host}`;
}
