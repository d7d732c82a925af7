import { productSet } from "@cho-lang/ocop/product-sets";
import { addMonths, vietnamDay, type VietnamDay } from "@cho-lang/ocop/vietnam-day";
import { drawBuyers } from "./orders/buyers";
import { dailyDemand, daysFrom } from "./orders/demand";
import type { DemonstrationOrder, OrderableProduct } from "./orders/demonstration-order";
import { drawProgress } from "./orders/progress";
import { random as seeded, type Random } from "./orders/random";

export interface OrderPlan {
  seed: number;
  /** Nothing happens after this instant. */
  now: Date;
  /** Months of history before `now`. */
  months: number;
  /** Orders to make, roughly: days are filled by demand. */
  count: number;
}

const HOME_PROVINCE = "22";
const BUYERS = 400;
/** The first products of the catalogue are its best known; interest falls off slowly from there. */
const POPULARITY_FALL = 0.04;
/** Dearer products sell less often in proportion: a pearl is not bought every week. */
const EVERYDAY_PRICE_VND = 300_000;
const MINUTES_A_DAY = 24 * 60;
const LINE_COUNTS: readonly [lines: number, weight: number][] = [
  [1, 62],
  [2, 28],
  [3, 10],
];

function onSale(product: OrderableProduct, day: VietnamDay): boolean {
  const month = Number(day.slice(5, 7));
  return product.season_months === null || product.season_months.includes(month);
}

function affordability(product: OrderableProduct): number {
  const cheapest = Math.min(...product.variants.map((variant) => variant.price_vnd));
  return Math.min(1, (EVERYDAY_PRICE_VND / cheapest) ** 1.5);
}

/** Orders of each day, by largest remainder so that the total is exactly what was asked for. */
function ordersByDay(days: VietnamDay[], count: number): Map<VietnamDay, number> {
  const first = days[0] ?? "";
  const demand = days.map((day) => dailyDemand(day, first));
  const total = demand.reduce((sum, value) => sum + value, 0);
  const shares = days.map((day, index) => {
    const exact = ((demand[index] ?? 0) / total) * count;
    return { day, whole: Math.floor(exact), rest: exact - Math.floor(exact) };
  });
  const missing = count - shares.reduce((sum, share) => sum + share.whole, 0);
  const byRest = shares.toSorted((a, b) => b.rest - a.rest);
  byRest.slice(0, missing).forEach((share) => (share.whole += 1));
  return new Map(shares.map((share) => [share.day, share.whole]));
}

/** An instant of that day in Việt Nam, most likely in the evening. */
function drawInstant(random: Random, day: VietnamDay): Date {
  const minute = Math.floor((random.unit() + random.unit() + random.unit()) * (MINUTES_A_DAY / 3));
  return new Date(Date.parse(`${day}T00:00:00+07:00`) + minute * 60_000);
}

function drawLines(
  random: Random,
  main: OrderableProduct,
  others: OrderableProduct[],
): DemonstrationOrder["lines"] {
  const [wanted] = random.weighted(LINE_COUNTS, ([, weight]) => weight);
  const products = [main];
  for (const other of others.slice(0, wanted - 1)) {
    products.push(other);
  }
  return products.map((product) => {
    const variant = random.pick(product.variants);
    const most = variant.price_vnd > 500_000 ? 1 : variant.price_vnd > 150_000 ? 2 : 4;
    return {
      product: product.handle,
      variant: variant.label,
      quantity: random.int(1, most),
      unit_price_vnd: variant.price_vnd,
    };
  });
}

/**
 * Makes up the past of the market: about `count` orders over the month of `now` and `months` whole months before
 * it (of the last days of a month alone hardly anybody would have sold, which no figure may tell), each of one
 * seller, in the season of its products, never alcohol. The same plan and catalogue give the same
 * orders. All amounts in whole đồng.
 */
export function generateOrders(
  catalogue: readonly OrderableProduct[],
  plan: OrderPlan,
): DemonstrationOrder[] {
  const random = seeded(plan.seed);
  const products = catalogue.filter((product) => !productSet(product.product_set).alcohol);
  const buyers = drawBuyers(random, BUYERS);
  const today = vietnamDay(plan.now);
  const firstMonth = addMonths(today, -plan.months).slice(0, 7);
  const days = daysFrom(`${firstMonth}-01`, today);
  const rank = new Map(products.map((product, index) => [product.handle, index]));
  const weightOf = (product: OrderableProduct): number =>
    affordability(product) / (1 + POPULARITY_FALL * (rank.get(product.handle) ?? 0));
  const orders: DemonstrationOrder[] = [];
  for (const [day, wanted] of ordersByDay(days, plan.count)) {
    const seasonal = products.filter((product) => onSale(product, day));
    for (let index = 0; index < wanted; index += 1) {
      const placedAt = drawInstant(random, day);
      const main = random.weighted(seasonal, weightOf);
      const others = seasonal.filter(
        (product) => product.seller === main.seller && product !== main,
      );
      const buyer = random.pick(buyers);
      const lines = drawLines(random, main, others);
      const far = buyer.province_code !== HOME_PROVINCE;
      const progress = drawProgress(random, placedAt, far, plan.now);
      if (placedAt <= plan.now) {
        const code = `MH${String(orders.length + 1).padStart(6, "0")}`;
        orders.push({ code, seller: main.seller, buyer, lines, placed_at: placedAt, ...progress });
      }
    }
  }
  return orders;
}
