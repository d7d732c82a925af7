import { salesChannelName } from "../sales-channel-name";

it.each([
  ["Hợp tác xã Hà Tu", false, "Hợp tác xã Hà Tu"],
  ["Hợp tác xã Hà Tu", true, "Hợp tác xã Hà Tu (minh họa)"],
  ["Hộ nem chua Quảng Yên (minh họa)", true, "Hộ nem chua Quảng Yên (minh họa)"],
])("of %s, demonstration: %s, is %s", (name, demonstration, expected) => {
  expect(salesChannelName({ name, demonstration })).toBe(expected);
});
