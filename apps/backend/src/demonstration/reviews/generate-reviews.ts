import { initialsOf } from "../../reviews/review-rules";
import type { DemonstrationOrder } from "../orders/demonstration-order";
import { random as seeded, type Random } from "../orders/random";
import { ANSWERS, SAYINGS } from "./sayings";

/** What a buyer who never was says of one product of a made-up order. */
export interface DemonstrationReview {
  /** Code of the order. */
  order: string;
  /** Handle of the product. */
  product: string;
  score: number;
  /** `{}` stands for the product's name. */
  text: string;
  name: string;
  written_at: Date;
  answer: string | null;
  answered_at: Date | null;
}

interface ReviewPlan {
  seed: number;
  /** Nothing is written after this instant. */
  now: Date;
}

const DAY_MILLISECONDS = 24 * 60 * 60 * 1000;
/** Most buyers say nothing. */
const WRITING_SHARE = 0.22;
const ANSWERED_SHARE = 0.45;
const SCORES = [
  [5, 52],
  [4, 24],
  [3, 12],
  [2, 8],
  [1, 4],
] as const;

function nameOf(random: Random, name: string): string {
  const given = name.split(" ").at(-1) ?? name;
  const title = random.pick(["Chị", "Anh", "Cô", "Bác"]);
  return random.unit() < 0.5 ? initialsOf(name) : `${title} ${given}`;
}

function draw(random: Random, order: DemonstrationOrder, product: string, now: Date) {
  const [score] = random.weighted(SCORES, ([, weight]) => weight);
  const delivered = order.delivered_at?.getTime() ?? now.getTime();
  const written = new Date(delivered + random.int(6, 20 * 24) * (DAY_MILLISECONDS / 24));
  const answered = new Date(written.getTime() + random.int(2, 72) * (DAY_MILLISECONDS / 24));
  const answers = random.unit() < ANSWERED_SHARE && answered <= now;
  return {
    order: order.code,
    product,
    score,
    text: random.pick(SAYINGS[score]),
    name: nameOf(random, order.buyer.name),
    written_at: written,
    answer: answers ? random.pick(ANSWERS[score]) : null,
    answered_at: answers ? answered : null,
  };
}

/**
 * Makes up what some buyers of delivered orders say, praise and blame, and what some sellers answer. The
 * same orders and plan give the same reviews.
 */
export function generateReviews(
  orders: readonly DemonstrationOrder[],
  { seed, now }: ReviewPlan,
): DemonstrationReview[] {
  const random = seeded(seed);
  return orders
    .filter(({ delivered_at }) => delivered_at !== null)
    .flatMap((order) =>
      [...new Set(order.lines.map(({ product }) => product))].flatMap((product) =>
        random.unit() < WRITING_SHARE ? [draw(random, order, product, now)] : [],
      ),
    )
    .filter(({ written_at }) => written_at <= now);
}
