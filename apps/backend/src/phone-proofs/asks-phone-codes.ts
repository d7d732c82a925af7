import { hasTextGateway } from "../mail/post-texts";

/**
 * Whether this market asks for a code before the first or a large cash order of a phone. By itself it does where a
 * gateway takes its text messages: without one no code would arrive, and nobody new could pay in cash. `CASH_CODES`
 * says otherwise: `on` where people read codes out, as in a demonstration, `off` where it is not wanted.
 */
export function asksPhoneCodes(): boolean {
  const wish = process.env.CASH_CODES;
  return wish === "on" || (wish !== "off" && hasTextGateway());
}
