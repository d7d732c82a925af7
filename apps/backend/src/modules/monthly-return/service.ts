import { MedusaService } from "@medusajs/framework/utils";
import MonthlyReturn from "./models/monthly-return";
import MonthlyReturnDraft from "./models/monthly-return-draft";
import ReturnReview from "./models/return-review";

export default class MonthlyReturnModuleService extends MedusaService({
  MonthlyReturn,
  MonthlyReturnDraft,
  ReturnReview,
}) {}
