import type { MedusaContainer } from "@medusajs/framework/types";
import { FAKE_GATEWAY_MODULE } from "../modules/fake-gateway";
import type FakeGatewayModuleService from "../modules/fake-gateway/service";

/** What a stand-in keeps, by names of its own. */
export interface FakeStore {
  read(key: string): Promise<Record<string, unknown> | null>;
  write(key: string, data: Record<string, unknown>): Promise<void>;
}

/** Keeps it in the database. The caller lets one request of a gateway in at a time. */
export function fakeStore(container: MedusaContainer, gateway: string): FakeStore {
  const records: FakeGatewayModuleService = container.resolve(FAKE_GATEWAY_MODULE);
  const find = async (key: string) =>
    (await records.listFakeGatewayRecords({ gateway, key }, { take: 1 }))[0];
  return {
    read: async (key) => (await find(key))?.data ?? null,
    async write(key, data) {
      const known = await find(key);
      if (known) {
        await records.updateFakeGatewayRecords({ id: known.id, data });
      } else {
        await records.createFakeGatewayRecords({ gateway, key, data });
      }
    },
  };
}
