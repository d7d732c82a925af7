import type { ExecArgs } from "@medusajs/framework/types";
import { MedusaError, Modules } from "@medusajs/framework/utils";
import {
  createApiKeysWorkflow,
  createRegionsWorkflow,
  createSalesChannelsWorkflow,
  createStoresWorkflow,
  createTaxRegionsWorkflow,
  linkSalesChannelsToApiKeyWorkflow,
  updateStoresWorkflow,
} from "@medusajs/medusa/core-flows";

const MARKET_NAME = "Chợ Làng";

/**
 * What the market needs before its first seller: one region Việt Nam in đồng, the store's name and
 * currency, and the key with which the storefront speaks to the store API. Each part is made only if
 * it is missing, so that a run that was cut off can be run again.
 */
export default async function prepareMarket({ container }: ExecArgs): Promise<void> {
  const regions = await container.resolve(Modules.REGION).listRegions({ currency_code: "vnd" });
  let regionId = regions[0]?.id;
  if (!regionId) {
    const { result } = await createRegionsWorkflow(container).run({
      input: {
        regions: [
          {
            name: "Việt Nam",
            currency_code: "vnd",
            countries: ["vn"],
            payment_providers: ["pp_system_default"],
            // Prices are shown and taken with tax included; what is owed is worked out elsewhere.
            automatic_taxes: false,
            is_tax_inclusive: true,
          },
        ],
      },
    });
    regionId = result[0]?.id;
  }

  const taxRegions = await container.resolve(Modules.TAX).listTaxRegions({ country_code: "vn" });
  if (taxRegions.length === 0) {
    await createTaxRegionsWorkflow(container).run({
      input: [{ country_code: "vn", provider_id: "tp_system" }],
    });
  }

  const salesChannels = container.resolve(Modules.SALES_CHANNEL);
  let [channel] = await salesChannels.listSalesChannels({ name: MARKET_NAME });
  if (!channel) {
    const { result } = await createSalesChannelsWorkflow(container).run({
      input: { salesChannelsData: [{ name: MARKET_NAME, description: "Gian chung của chợ" }] },
    });
    channel = result[0];
  }
  if (!channel) {
    throw new MedusaError(
      MedusaError.Types.UNEXPECTED_STATE,
      "The market's own sales channel could not be made",
    );
  }

  const storeSettings = {
    name: MARKET_NAME,
    supported_currencies: [{ currency_code: "vnd", is_default: true }],
    default_region_id: regionId,
    default_sales_channel_id: channel.id,
  };
  const [store] = await container.resolve(Modules.STORE).listStores();
  if (store) {
    await updateStoresWorkflow(container).run({
      input: { selector: { id: store.id }, update: storeSettings },
    });
  } else {
    await createStoresWorkflow(container).run({ input: { stores: [storeSettings] } });
  }

  const keys = await container.resolve(Modules.API_KEY).listApiKeys({ type: "publishable" });
  if (keys.length === 0) {
    const { result } = await createApiKeysWorkflow(container).run({
      input: { api_keys: [{ type: "publishable", title: "Storefront", created_by: "setup" }] },
    });
    await linkSalesChannelsToApiKeyWorkflow(container).run({
      input: { id: result[0]?.id ?? "", add: [channel.id] },
    });
  }
}
