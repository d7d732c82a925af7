import { Module } from "@medusajs/framework/utils";
import { REVIEW_MODULE } from "./module-key";
import ReviewModuleService from "./service";

export { REVIEW_MODULE };

export default Module(REVIEW_MODULE, { service: ReviewModuleService });
