import { doAfterwards } from "./afterwards";
import { check, type Finding } from "./check";
import { Client, Gone, Unanswered } from "./client";
import type { ChaosHouse } from "./house";
import { putOnSale, type Market } from "./market";
import type { Plan } from "./plan";
import { shop, type Shopped } from "./shop";
import { readState, readStock } from "./state";

/** Shoppers who are there at once. */
const AT_ONCE = 24;
/** Pieces of a pack, to the runs: fewer than are wanted. */
const PIECES_A_RUN = 0.5;

/** What came of a run, and what was seen on the way. */
export interface Walked {
  plan: Plan;
  shopped: Shopped;
  outcome: string;
  /** What was never answered, if anything. */
  unanswered: string | null;
  /** Whether the plan's fault came to pass. */
  struck: boolean;
  lost: Client["lost"];
  answered: Client["answered"];
}

function outcomeOf({ acknowledged, refused }: Shopped, gone: boolean): string {
  if (acknowledged.length > 0) return gone ? "placed, then gone" : "placed";
  return refused ?? "gone";
}

async function walk(house: ChaosHouse, market: Market, plan: Plan): Promise<Walked> {
  const client = new Client(house, plan, market.key);
  const shopped: Shopped = { basket: null, sellers: 0, acknowledged: [], refused: null };
  let gone = false;
  let unanswered: string | null = null;
  try {
    await shop(client, market.variants, shopped);
    const order = shopped.acknowledged[0]?.[0];
    if (order) await doAfterwards(client, order, market.tokens);
  } catch (error) {
    if (error instanceof Unanswered) unanswered = error.message;
    else if (error instanceof Gone) gone = true;
    else throw error;
  }
  const { struck, lost, answered } = client;
  return { plan, shopped, outcome: outcomeOf(shopped, gone), unanswered, struck, lost, answered };
}

/** Lets all jobs run as if an hour had gone by, the abandoned placings' among them. */
async function settle(house: ChaosHouse): Promise<void> {
  await house.query(
    "UPDATE basket SET updated_at = now() - interval '1 hour' WHERE status = 'placing'",
  );
  await house.exec("settle-checkout.ts");
}

/** Runs plans side by side, lets the market settle, and says what is not as it must be. */
export async function runBatch(
  house: ChaosHouse,
  market: Market,
  plans: readonly Plan[],
): Promise<{ walked: Walked[]; findings: Finding[] }> {
  await putOnSale(house, Math.ceil(plans.length * PIECES_A_RUN));
  const stockBefore = await readStock(house);
  const waiting = plans.toReversed();
  const walked: Walked[] = [];
  const shopper = async (): Promise<void> => {
    for (let plan = waiting.pop(); plan; plan = waiting.pop()) {
      walked.push(await walk(house, market, plan));
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, shopper));
  await house.untilRisen();
  await settle(house);
  const shopped = walked.map((one) => one.shopped);
  const baskets = shopped.flatMap(({ basket }) => basket ?? []);
  const findings = [
    ...check(await readState(house, baskets), { shopped, stockBefore }),
    ...walked.flatMap(({ unanswered: what, shopped: { basket } }) =>
      what ? { what, basket } : [],
    ),
  ];
  return { walked, findings };
}
