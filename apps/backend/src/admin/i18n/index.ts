import { en } from "./en";
import { preferVietnamese } from "./prefer-vietnamese";
import { vi } from "./vi";

preferVietnamese();

export default { vi: { market: vi }, en: { market: en } };
