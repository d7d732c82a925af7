import type { ExecArgs } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { loadCertificates } from "../../src/demonstration-seed/load-certificates";
import { loadListings } from "../../src/demonstration-seed/load-listings";
import { loadProducts } from "../../src/demonstration-seed/load-products";
import { loadSellers } from "../../src/demonstration-seed/load-sellers";
import { loadStock } from "../../src/demonstration-seed/load-stock";
import { SELLER_MODULE } from "../../src/modules/seller";
import type SellerModuleService from "../../src/modules/seller/service";
import { MEMBER_PASSWORD, TEST_PRODUCTS, TEST_SELLERS } from "./test-market";

/** Gives every member of a seller a log-in. */
async function openDoors(container: ExecArgs["container"]): Promise<void> {
  const auth = container.resolve(Modules.AUTH);
  const sellers: SellerModuleService = container.resolve(SELLER_MODULE);
  for (const member of await sellers.listSellerMembers()) {
    const { authIdentity } = await auth.register("emailpass", {
      body: { email: member.email ?? "", password: MEMBER_PASSWORD },
    });
    if (!authIdentity) {
      throw new Error(`${member.name} could not be registered`);
    }
    await auth.updateAuthIdentities({
      id: authIdentity.id,
      app_metadata: { seller_id: member.id },
    });
  }
}

/** Fills an empty market with the sellers and products of `test-market.ts`; run by `medusa exec`. */
export default async function makeTestMarket({ container }: ExecArgs): Promise<void> {
  const sellers = await loadSellers(container, TEST_SELLERS);
  const productIds = await loadProducts(container, TEST_PRODUCTS, sellers);
  await loadListings(container, TEST_PRODUCTS, productIds, new Map());
  await loadCertificates(container, TEST_PRODUCTS, productIds);
  await loadStock(container, TEST_PRODUCTS, sellers);
  await openDoors(container);
  await container.resolve(Modules.SEARCH).reindex();
}
