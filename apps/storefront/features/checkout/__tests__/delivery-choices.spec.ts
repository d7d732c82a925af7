import { deliveryKey } from "@/lib/medusa/delivery";
import { deliveryField, deliveryValue, postedDelivery } from "../delivery-choices";

function posted(fields: Record<string, string>): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  return form;
}

describe("the ways of delivery in a form", () => {
  it("are read as they were shown, by seller", () => {
    const shown = { method: "pick_up", shown: "0a1b2c3d4e5f6789" } as const;
    const form = posted({ [deliveryField("htx-a")]: deliveryValue(shown), name: "Bình" });
    expect(postedDelivery(form)).toEqual([{ seller: "htx-a", ...shown }]);
    const undated = posted({ [deliveryField("htx-a")]: deliveryValue({ ...shown, shown: null }) });
    expect(postedDelivery(undated)).toEqual([{ seller: "htx-a", method: "pick_up", shown: null }]);
  });

  it.each(["", "drone 0a1b", "carrier hôm-nay"])("are never more than they are: “%s”", (value) => {
    const read = postedDelivery(posted({ [deliveryField("htx-a")]: value }));
    expect(read.every(({ shown }) => shown === null)).toBe(true);
    expect(read).toHaveLength(value.startsWith("carrier") ? 1 : 0);
  });

  it("have one name in whatever order they come, and another for another way", () => {
    const a = { seller: "a", method: "carrier" } as const;
    const b = { seller: "b", method: "pick_up" } as const;
    expect(deliveryKey([a, b])).toBe(deliveryKey([b, a]));
    expect(deliveryKey([a, b])).not.toBe(deliveryKey([a, { ...b, method: "carrier" }]));
  });
});
