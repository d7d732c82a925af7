import type { AlcoholPage } from "../../src/catalogue/list-alcohol";
import type { ProductView } from "../../src/catalogue/catalogue";
import type { MarketErrorBody } from "../../src/errors/read-market-error";
import { call, type Answer } from "./market-client";
import { Shopper } from "./shopper";

/** Day of birth of somebody who is of age. */
export const BORN = "1990-05-01";

/** A shopper who may have declared her age, as the storefront asks for her. */
export class AlcoholShopper extends Shopper {
  /** Says who she is and when she was born. */
  static declare(
    url: string,
    key: string,
    said: object,
  ): Promise<Answer<{ declaration: string } & MarketErrorBody>> {
    return call(url, "/store/age-declarations", { method: "POST", key, body: said });
  }

  /** One who has declared that she is of age. */
  static async ofAge(url: string, key: string): Promise<AlcoholShopper> {
    const said = { name: "Nguyễn Thị Hoa", born_on: BORN };
    const { body } = await AlcoholShopper.declare(url, key, said);
    return new AlcoholShopper(url, key, { "x-age-declaration": body.declaration });
  }

  list(): Promise<Answer<AlcoholPage & MarketErrorBody>> {
    return call(this.url, "/store/alcohol", { key: this.key, headers: this.headers });
  }

  bottle(handle: string): Promise<Answer<{ product: ProductView } & MarketErrorBody>> {
    return call(this.url, `/store/alcohol/${handle}`, { key: this.key, headers: this.headers });
  }
}
