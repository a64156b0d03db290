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
      enableFindWidget: true,
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

/** Themes of high contrast have a border of their own. */
const BORDER = "var(--vscode-contrastBorder, var(--vscode-widget-border, #8884))";

/** In a narrow panel a row's cells stand one below the other: what the reference says needs the width. */
const STYLE = `
body { font-family: var(--vscode-font-family); line-height: 1.5; padding: 0 1.5rem 2rem; }
h1 { font-weight: 400; }
h2, td, summary, li { overflow-wrap: anywhere; }
table { border-collapse: collapse; table-layout: fixed; width: 100%; }
th, tr { border-bottom: 1px solid ${BORDER}; }
th, td { padding: 0.4rem 0.8rem 0.4rem 0; text-align: left; vertical-align: top; }
th:first-child { width: 5.5rem; }
th:nth-child(2) { width: 27%; }
th:nth-child(3) { width: 2.5rem; }
td p, blockquote { margin: 0 0 0.2rem; }
blockquote { border-left: 2px solid var(--vscode-textBlockQuote-border, #8884); padding-left: 0.6rem; }
td details, details + blockquote { margin-bottom: 0.2rem; }
body > details { margin-top: 0.6rem; }
summary { cursor: pointer; }
dl { margin: 0.2rem 0 0.4rem 1rem; }
dt { color: var(--vscode-descriptionForeground); }
dd { margin: 0; }
a { color: var(--vscode-textLink-foreground); text-decoration: none; }
a:hover { text-decoration: underline; }
.refuted > td:first-child, span.refuted { color: var(--vscode-editorWarning-foreground); font-weight: 600; }
.notEnoughInfo > td:first-child, span.notEnoughInfo { color: var(--vscode-descriptionForeground); }
.supported > td:first-child, span.supported { color: var(--vscode-charts-green); }
.failures { color: var(--vscode-editorWarning-foreground); }
@media (max-width: 36rem) {
  thead { display: none; }
  tbody tr { display: block; padding: 0.4rem 0; }
  td { display: inline; }
  td:nth-child(3) { white-space: nowrap; }
  td:last-child { display: block; padding: 0.2rem 0 0; }
  td:nth-child(3)::before { content: "line "; }
}
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
