import type { ChaosHouse } from "./house";
import type { Tokens } from "./afterwards";
import { send } from "./send";

const PASSWORD = "mat-khau-thu-nghiem";
const SELLERS = ["htx-ha-tu", "ho-cao-xanh"];
const OPERATOR = "van-hanh@cho-lang.example";

/** What a run needs to know of the market. */
export interface Market {
  key: string;
  /** Packs, by the handle of their product. */
  variants: ReadonlyMap<string, string>;
  tokens: Tokens;
}

async function post(house: ChaosHouse, path: string, body: object): Promise<{ token: string }> {
  const answer = await send({ method: "POST", url: `${house.url}${path}`, body });
  return answer.body as { token: string };
}

async function logInOperator(house: ChaosHouse): Promise<string> {
  const who = { email: OPERATOR, password: PASSWORD };
  await house.query(
    `INSERT INTO invite (id, email, token, expires_at)
     VALUES ('invite_chaos', $1, 'unused', now() + interval '1 day')`,
    [OPERATOR],
  );
  await post(house, "/auth/user/emailpass/register", who);
  await house.query(`INSERT INTO "user" (id, email) VALUES ('user_chaos', $1)`, [OPERATOR]);
  await house.query(
    `UPDATE auth_identity SET app_metadata = '{"user_id": "user_chaos"}'
     WHERE id = (SELECT auth_identity_id FROM provider_identity WHERE entity_id = $1)`,
    [OPERATOR],
  );
  return (await post(house, "/auth/user/emailpass", who)).token;
}

/** Lets both sellers take transfers, and logs them and an operator in, on a fresh test market. */
export async function openMarket(house: ChaosHouse): Promise<Market> {
  await house.query(
    `UPDATE seller SET bank_bin = '970405', bank_account = '8000205012345', bank_holder = 'X',
       takes_transfers = true`,
  );
  const [key] = await house.query<{ token: string }>(
    "SELECT token FROM api_key WHERE type = 'publishable'",
  );
  const packs = await house.query<{ handle: string; id: string }>(
    `SELECT product.handle, pack.id FROM product_variant pack
     JOIN product ON product.id = pack.product_id WHERE pack.variant_rank = 0`,
  );
  const sellers = new Map<string, string>();
  for (const handle of SELLERS) {
    const who = { email: `${handle}@cho-lang.example`, password: PASSWORD };
    sellers.set(handle, (await post(house, "/auth/seller/emailpass", who)).token);
  }
  return {
    key: key?.token ?? "",
    variants: new Map(packs.map(({ handle, id }) => [handle, id])),
    tokens: { sellers, operator: await logInOperator(house) },
  };
}

/** Puts so many pieces of each pack on sale that are not reserved yet. */
export async function putOnSale(house: ChaosHouse, pieces: number): Promise<void> {
  await house.query(
    `UPDATE inventory_level SET stocked_quantity = reserved_quantity + $1::numeric,
       raw_stocked_quantity = jsonb_build_object(
         'value', (reserved_quantity + $1::numeric)::text, 'precision', 20)`,
    [pieces],
  );
}
