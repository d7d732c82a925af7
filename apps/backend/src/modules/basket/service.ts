import { MedusaService } from "@medusajs/framework/utils";
import Basket from "./models/basket";
import BasketLine from "./models/basket-line";

export default class BasketModuleService extends MedusaService({ Basket, BasketLine }) {}
