export { guardFocus } from "./focusGuard";
export { Workbench } from "./workbench";
