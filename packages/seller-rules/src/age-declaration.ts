import { addMonths, isVietnamDay, vietnamDay } from "@cho-lang/ocop/vietnam-day";

/** From this age on somebody may look for alcohol, buy it and be handed it (Law 44/2019/QH14, article 5). */
export const ALCOHOL_AGE = 18;

/**
 * For how long a declared age is believed, in seconds: a day. The device may be a family's, and asking again costs its
 * owner one form.
 */
export const AGE_DECLARATION_SECONDS = 24 * 60 * 60;

/** Nobody who buys is older; a year before that is a slip of the pen. */
const OLDEST = 120;

/** What a visitor says of herself before she is shown alcohol (Decree 24/2020/NĐ-CP, article 6). */
export interface AgeDeclaration {
  readonly name: string;
  /** Day of birth, YYYY-MM-DD. */
  readonly born_on: string;
}

/** Fields that say nothing or what cannot be. */
export function faultyFields(
  { name, born_on }: AgeDeclaration,
  now: Date,
): (keyof AgeDeclaration)[] {
  const today = vietnamDay(now);
  const born =
    isVietnamDay(born_on) && born_on <= today && born_on >= addMonths(today, -12 * OLDEST);
  return [
    ...(/\p{L}.*\p{L}/su.test(name) ? [] : ["name" as const]),
    ...(born ? [] : ["born_on" as const]),
  ];
}

/** Whether who was born on that day is of age at `now`: from the birthday on, which for 29 February is the 28th. */
export function isOfAge(bornOn: string, now: Date): boolean {
  return addMonths(bornOn, 12 * ALCOHOL_AGE) <= vietnamDay(now);
}
