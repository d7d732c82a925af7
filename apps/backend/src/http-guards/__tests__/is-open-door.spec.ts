import { isOpenDoor } from "../is-open-door";

it.each([
  "/auth/user/emailpass",
  "/auth/seller/emailpass",
  "/auth/province/emailpass",
  "/auth/seller/phone-code",
  "/auth/seller/phone-code/verify",
  "/auth/seller/invitation",
  "/auth/user/emailpass/register",
  "/auth/user/emailpass/update?token=x",
  "/auth/user/providers",
  "/auth/session",
  "/auth/token/refresh",
  "/auth/mfa/challenges/mfa_1/verify",
])("opens %s", (address) => {
  expect(isOpenDoor(address)).toBe(true);
});

it.each([
  // Another kind of account has the same password.
  "/auth/customer/emailpass",
  "/auth/foo/emailpass",
  "/auth/foo/emailpass/register",
  "/auth/emailpass/user",
  // A seller's people are let in by the operator alone.
  "/auth/seller/emailpass/register",
  "/auth/province/emailpass/register",
  "/auth/seller/phone-code/",
  "/auth/seller/phone-code/register",
  "/auth/seller/emailpass/update",
  // The same address to the router, not to the count.
  "/auth/s%65ller/emailpass",
  "/auth/Seller/emailpass",
  "/auth/seller/emailpass/",
  "/auth//seller/emailpass",
  "//auth/seller/emailpass",
  "/auth/seller/emailpass%00",
  "http://cho.example/auth/seller/emailpass",
])("keeps %s shut", (address) => {
  expect(isOpenDoor(address)).toBe(false);
});
