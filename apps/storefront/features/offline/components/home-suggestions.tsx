import {
  AddressSuggestions,
  type AddressSuggestionsProps,
} from "@/features/checkout/components/address-suggestions";
import { suggestHomeAddresses } from "../home-addresses";

const suggest = (line: string) => Promise.resolve(suggestHomeAddresses(line));

/** Suggestions out of what this phone keeps; their script is there without a line. */
export function HomeSuggestions(props: AddressSuggestionsProps) {
  return <AddressSuggestions {...props} suggest={suggest} />;
}
