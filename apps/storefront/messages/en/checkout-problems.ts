import type { checkoutProblems as vietnamese } from "../vi/checkout-problems";

/** What can be wrong with the fields of checkout, in English. */
export const checkoutProblems: typeof vietnamese = {
  name_missing: "Please give the recipient's name.",
  name_long: "The name is longer than 100 characters.",
  phone_missing: "Please give a phone number.",
  phone_invalid:
    "This is no Vietnamese phone number. Mobile numbers have 10 digits and begin with 03, 05, 07, 08 or 09.",
  phone_old:
    "Mobile numbers of 11 digits have had new prefixes since 2018: 0162 is now 032, for example. Please give the new number of 10 digits.",
  address_missing: "Please give the delivery address.",
  address_choose: "Please choose your commune or ward from the list.",
  street_missing: "Please add a house, street or hamlet before the commune.",
  address_long: "The address is longer than 250 characters.",
  note_long: "The note is longer than 500 characters.",
  tax_code_missing: "Please give the tax code of the organisation to be invoiced.",
  tax_code_shape: "The tax code of an organisation has 10 digits, that of a branch 13.",
  tax_code_wrong: "This tax code is not right: a digit is wrong. Please compare it once more.",
  unit_missing: "Please give the name of the organisation to be invoiced.",
  unit_long: "The name of the organisation is longer than 200 characters.",
  unit_address_long: "The address on the invoice is longer than 250 characters.",
};
