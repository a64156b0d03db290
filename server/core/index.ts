// The façade: all that the language server, the command line and the npm package offer of the core.

export type { Fix } from "./feature/fix.ts";
export type { Hover } from "./feature/hover.ts";
