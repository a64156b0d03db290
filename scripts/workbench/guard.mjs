/**
 * Runs the module named first among the arguments, and ends it when standard input closes: however the process that
 * started us dies, a server is never left behind. A wrapper, not `--import`, as the server hands its flags down to every child.
 */
import { pathToFileURL } from "node:url";

process.stdin.resume();
process.stdin.once("close", () => process.exit(0));
process.argv.splice(1, 1);
await import(pathToFileURL(process.argv[1]).href);
