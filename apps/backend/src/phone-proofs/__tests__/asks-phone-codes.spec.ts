import { asksPhoneCodes } from "../asks-phone-codes";

const before = { ...process.env };

afterEach(() => {
  process.env = { ...before };
});

it.each([
  [undefined, undefined, false],
  [undefined, "https://sms.example.vn/send", true],
  ["", "https://sms.example.vn/send", true],
  ["off", "https://sms.example.vn/send", false],
  ["on", undefined, true],
  ["off", undefined, false],
])("with CASH_CODES %j and SMS_URL %j says %j", (wish, gateway, asks) => {
  process.env = { ...before };
  delete process.env.CASH_CODES;
  delete process.env.SMS_URL;
  if (wish !== undefined) process.env.CASH_CODES = wish;
  if (gateway !== undefined) process.env.SMS_URL = gateway;
  expect(asksPhoneCodes()).toBe(asks);
});
