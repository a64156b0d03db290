// The report in a panel of its own: an HTML page without scripts, whose only links are our own command.

import { type Disposable, ViewColumn, type WebviewPanel, window } from "vscode";
import type { CheckResult } from "../server/lsp/protocol.ts";

export interface ReportPanel extends Disposable {
  /** Shows the report, in the panel of the last one where that is still open. */
  show(result: CheckResult): void;
}

/** `commands` are the only ones that a link of the page can run. */
export function createReportPanel(commands: readonly string[]): ReportPanel {
  let panel: WebviewPanel | undefined;
  const open = (): WebviewPanel => {
    const column = { viewColumn: ViewColumn.Beside, preserveFocus: true };
    const made = window.createWebviewPanel("tieout.report", "Claim Check", column, {
      enableScripts: false,
      enableCommandUris: commands,
      localResourceRoots: [],
    });
    made.onDidDispose(() => {
      panel = undefined;
    });
    return made;
  };
  return {
    show(result) {
      panel ??= open();
      panel.webview.html = renderPage(result);
      panel.reveal(undefined, true);
    },
    dispose: () => panel?.dispose(),
  };
}

const STYLE = `
body { font-family: var(--vscode-font-family); line-height: 1.5; padding: 0 1.5rem 2rem; }
h1 { font-weight: 400; }
table { border-collapse: collapse; width: 100%; }
th, td { border-bottom: 1px solid var(--vscode-widget-border, #8884); padding: 0.4rem 0.8rem 0.4rem 0;
  text-align: left; vertical-align: top; }
td:first-child, th { white-space: nowrap; }
td:nth-child(2) { min-width: 7rem; }
td:last-child { overflow-wrap: anywhere; width: 60%; }
td p, blockquote { margin: 0 0 0.2rem; }
blockquote { border-left: 2px solid var(--vscode-textBlockQuote-border, #8884); padding-left: 0.6rem; }
details, details + blockquote { margin-bottom: 0.2rem; }
summary { cursor: pointer; }
dl { margin: 0.2rem 0 0.4rem 1rem; }
dt { color: var(--vscode-descriptionForeground); }
dd { margin: 0; }
a { color: var(--vscode-textLink-foreground); text-decoration: none; }
a:hover { text-decoration: underline; }
.refuted > td:first-child, span.refuted { color: var(--vscode-editorWarning-foreground); }
.notEnoughInfo > td:first-child, span.notEnoughInfo { color: var(--vscode-descriptionForeground); }
.supported > td:first-child, span.supported { color: var(--vscode-testing-iconPassed); }
.failures { color: var(--vscode-editorWarning-foreground); }
`;

function renderPage({ html, failures }: CheckResult): string {
  const nonce = randomNonce();
  const policy = `default-src 'none'; style-src 'nonce-${nonce}'`;
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<title>Claim check</title>
<style nonce="${nonce}">${STYLE}</style>
</head>
<body>
${html}
${renderFailures(failures)}
</body>
</html>`;
}

function renderFailures(failures: readonly string[]): string {
  if (failures.length === 0) return "";
  const items = failures.map((failure) => `<li>${escapeHtml(failure)}</li>`).join("");
  return `<h2>Not checked</h2>\n<ul class="failures">${items}</ul>`;
}

const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };

function escapeHtml(text: string): string {
  return text.replace(/[&<>]/gu, (char) => ENTITIES[char] ?? "");
}

/** Lets in our own style sheet only. */
function randomNonce(): string {
  return Array.from({ length: 4 }, () => Math.random().toString(36).slice(2)).join("");
}
