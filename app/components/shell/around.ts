/** What stands around a page and is pressed now and then: one script, which comes after the page. */
export { AccountMenu } from "./account-menu";
export { BottomBar } from "./bottom-bar";
export { CoalitionSwitcher } from "./coalition-switcher";
export { Help } from "./help";
