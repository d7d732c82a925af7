import { Module } from "@medusajs/framework/utils";
import BuyerAccountModuleService from "./service";

export const BUYER_ACCOUNT_MODULE = "buyerAccount";

export default Module(BUYER_ACCOUNT_MODULE, { service: BuyerAccountModuleService });
