import { RETURN_QUESTION_CODES } from "@cho-lang/retail-statistics/return-questions";
import { monthAfter } from "@cho-lang/retail-statistics/return-months";
import type { MedusaContainer } from "@medusajs/framework/types";
import { marketActor } from "../audit/act";
import { random, type Random } from "../demonstration/orders/random";
import { fileReturn } from "../monthly-returns/file-return";
import { loadFilingMonths } from "../monthly-returns/load-filing-months";
import type { OfferSeller } from "../offers/offer";

const SEED = 20_260_703;
/** One seller in so many does not file the last month in time, and of those one in so many not at all. */
const LATE = 4;
const SILENT = 12;
/** The day of the next month on which most file, and that on which the late ones do. */
const USUAL_DAY = "04";
const LATE_DAY = "18";
/** Taken for a month in which the market delivered less, in đồng: elsewhere something is always sold. */
const SMALLEST_VND = 2_000_000;
/** What an order elsewhere is taken to bring, in đồng. */
const USUAL_ORDER_VND = 250_000;

export interface ReturnsContext {
  sellers: Map<string, OfferSeller>;
  /** A seller whose last month stays open, for whoever tries the form. */
  open: string;
  now: Date;
}

/**
 * Files returns of the months that may be filed for the made-up sellers, by the way that every return goes; one that is
 * there already stays as it is, so a load that was cut off can go on.
 */
export async function loadReturns(
  container: MedusaContainer,
  context: ReturnsContext,
): Promise<void> {
  await filePlans(container, toPlans(context), context.now, (months, { inTime }) =>
    months.slice(inTime ? 0 : 1).toReversed(),
  );
}

/** Files the last month of those sellers who are late, but not of those who never file it. */
export async function loadLateReturns(
  container: MedusaContainer,
  context: ReturnsContext,
): Promise<void> {
  const late = toPlans(context).filter(({ inTime, never }) => !inTime && !never);
  await filePlans(container, late, context.now, (months) => months.slice(0, 1));
}

interface Plan {
  seller: OfferSeller;
  inTime: boolean;
  never: boolean;
  parts: Parts;
}

function toPlans({ sellers, open }: ReturnsContext): Plan[] {
  const draws = random(SEED);
  return [...sellers.values()].map((seller, index) => ({
    seller,
    inTime: seller.handle !== open && index % LATE !== 0,
    never: seller.handle === open || index % SILENT === 0,
    parts: drawParts(draws),
  }));
}

async function filePlans(
  container: MedusaContainer,
  plans: readonly Plan[],
  now: Date,
  wanted: (months: string[], plan: Plan) => string[],
): Promise<void> {
  await Promise.all(
    plans.map(async (plan) => {
      const { seller, parts, inTime } = plan;
      const own = { id: seller.id, created_at: now };
      const { months, delivered } = await loadFilingMonths(container, own, now);
      for (const month of wanted(months, plan)) {
        await fileReturn(
          container,
          {
            seller_id: seller.id,
            month,
            request_id: `minh-hoa-${seller.handle}-${month}`,
            nothing_sold: false,
            texts: textsOf(parts, delivered.get(month) ?? 0),
            confirmed: RETURN_QUESTION_CODES,
            reason: "",
            actor: marketActor("load-demonstration"),
          },
          filedAt(month, inTime ? USUAL_DAY : LATE_DAY, now),
        );
      }
    }),
  );
}

type Parts = Record<"other_floors" | "chat" | "phone" | "counter" | "wholesale", number>;

/** How much a seller sells elsewhere, in hundredths of what the market delivers for it. */
function drawParts(draws: Random): Parts {
  return {
    other_floors: draws.int(0, 150),
    chat: draws.int(20, 120),
    phone: draws.int(10, 60),
    counter: draws.int(50, 500),
    wholesale: draws.int(0, 300),
  };
}

function textsOf(parts: Parts, ownFloor: number) {
  const size = Math.max(ownFloor, SMALLEST_VND);
  const elsewhere = parts.other_floors + parts.chat + parts.phone;
  const rounded = (part: number) => String(Math.round((size * part) / 100 / 10_000) * 10_000);
  return {
    other_floors: rounded(parts.other_floors),
    chat: rounded(parts.chat),
    phone: rounded(parts.phone),
    counter: rounded(parts.counter),
    wholesale: rounded(parts.wholesale),
    orders: String(Math.round((size * elsewhere) / 100 / USUAL_ORDER_VND)),
  };
}

/** On a day of the next month, or now while that is to come. */
function filedAt(month: string, day: string, now: Date): Date {
  const then = new Date(`${monthAfter(month, 1)}-${day}T03:00:00Z`);
  return then < now ? then : now;
}
