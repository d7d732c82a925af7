/**
 * What of `/auth` the market opens: log-in by e-mail and password of operators, sellers and the province's
 * people, a seller's by a code to her phone, what belongs to an operator's password, her second factor, and the session.
 *
 * Everything else is shut, because Medusa takes any word for a kind of account and keeps one password an
 * e-mail for all of them: under `/auth/anything/emailpass` passwords could be guessed without a count, and
 * an e-mail be registered before whom it belongs to.
 */
const OPEN_DOORS = [
  /^\/auth\/user\/providers$/,
  /^\/auth\/user\/emailpass(?:\/(?:register|reset-password|update))?$/,
  /^\/auth\/(?:seller|province)\/emailpass$/,
  /^\/auth\/seller\/(?:phone-code(?:\/verify)?|invitation)$/,
  /^\/auth\/(?:session|token\/refresh)$/,
  /^\/auth\/mfa\/[a-zA-Z0-9_/-]+$/,
];

/**
 * Whether an address under `/auth` is open.
 *
 * @param address of the request as it was sent, with its query: only the very spelling opens, as the
 *   router reads other letters and escapes as the same address where the counting of tries does not
 */
export function isOpenDoor(address: string): boolean {
  const [path = ""] = address.split("?", 1);
  return OPEN_DOORS.some((door) => door.test(path));
}
