import { catalogue as messages } from "@/messages/vi/catalogue";

const DAYS_A_MONTH = 30;
const DAYS_A_YEAR = 365;
const LONGEST_IN_DAYS = 90;

/** Shelf life as a label says it: in months where it is more than 90 days and whole years or months, else in days. */
export function shelfLifeText(days: number): string {
  const { product } = messages;
  if (days <= LONGEST_IN_DAYS) return product.days(days);
  if (days % DAYS_A_YEAR === 0) return product.months((days / DAYS_A_YEAR) * 12);
  return days % DAYS_A_MONTH === 0 ? product.months(days / DAYS_A_MONTH) : product.days(days);
}
